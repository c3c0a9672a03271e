import { useEffect, useState } from 'react';
import { Here as HereBlock } from '@/components/parts/Here';
import { helpStore } from '@/lib/extension/help-settings';
import { helpHere } from '@/lib/extension/here';
import { isSiteOff, type Managed } from '@/lib/extension/managed';
import { hasSide, openSide } from '@/lib/extension/side';
import { askForSite, canAskFor, isPortal, leaveSite, sitesAlways } from '@/lib/extension/sites';
import type { FrontTab } from '@/lib/extension/tabs';
import { setSiteOff } from '@/lib/people/help';

interface Known {
  isOff: boolean;
  isAlways: boolean;
}

/** The page in front, and what the person wants of the help on it. */
export function Here({ tab, managed }: { tab: FrontTab; managed: Managed }) {
  const { address } = tab;
  const host = address?.hostname ?? null;
  const [known, setKnown] = useState<Known | null>(null);
  const [wasRefused, setRefused] = useState(false);
  useEffect(() => {
    void lookUp(host).then(setKnown);
  }, [host]);
  if (!known) return null;

  const again = () => lookUp(host).then(setKnown);
  const use = async () => {
    if (await helpHere(tab.id)) close();
    else setRefused(true);
  };
  return (
    <HereBlock
      host={host}
      isPortal={isPortal(address)}
      {...known}
      isManagedOff={isSiteOff(managed, host)}
      wasRefused={wasRefused}
      onUse={() => void use()}
      onAlways={
        address && canAskFor(address)
          ? () => void askForSite(address.hostname).then((given) => (given ? use() : again()))
          : null
      }
      onNotAlways={() => host && void leaveSite(host).then(again)}
      onOff={(off) => {
        if (host) void helpStore.change((all) => setSiteOff(all, host, off)).then(again);
      }}
      onSide={hasSide() ? () => void openSide(tab.windowId).then((done) => done && close()) : null}
    />
  );
}

async function lookUp(host: string | null): Promise<Known> {
  const [{ off }, always] = await Promise.all([helpStore.read(), sitesAlways()]);
  return { isOff: host !== null && off.includes(host), isAlways: always.includes(host ?? '') };
}
