import { useEffect, useState } from 'react';
import { Sites as SitesSection } from '@/components/options/Sites';
import { helpStore, watchHelp } from '@/lib/extension/help-settings';
import { leaveSite, sitesAlways, watchSites } from '@/lib/extension/sites';
import { setSiteOff, usualHelp } from '@/lib/people/help';

/** The lists as they are now; the popup and the browser's own settings may change them meanwhile. */
export function useSites() {
  const [always, setAlways] = useState<readonly string[]>([]);
  const [help, setHelp] = useState(usualHelp);
  useEffect(() => {
    const stop = new AbortController();
    watchSites(setAlways, stop.signal);
    watchHelp(setHelp, stop.signal);
    void sitesAlways().then(setAlways);
    void helpStore.read().then(setHelp);
    return () => stop.abort();
  }, []);
  return { always, help };
}

export function Sites({ always, help }: ReturnType<typeof useSites>) {
  return (
    <SitesSection
      always={always}
      off={help.off}
      marks={help.marks}
      onNotAlways={(host) => void leaveSite(host)}
      onNotOff={(host) => void helpStore.change((all) => setSiteOff(all, host, false))}
      onMarks={(marks) => void helpStore.change((all) => ({ ...all, marks }))}
    />
  );
}
