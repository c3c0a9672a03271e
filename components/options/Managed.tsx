import { Text } from '@/components/parts/words';
import type { Fault } from '@/lib/decision/check-facts';
import type { Lang } from '@/lib/words/catalogue';
import { languageName } from '@/lib/words/languages';
import { Bullets } from './Bullets';
import { Section } from './Section';
import { useOptionsWords } from './words';

interface Props {
  lang: Lang | null;
  sitesOff: readonly string[];
  /** Names of the insurers whose rules were rolled out. */
  packs: readonly string[];
  faults: readonly Fault[];
}

/** What an administrator has set: to be read, not to be changed. */
export function ManagedSettings({ lang, sitesOff, packs, faults }: Props) {
  const { o } = useOptionsWords();
  const lines = [
    ...(lang ? [o('managed.lang', { lang: languageName(lang) })] : []),
    ...(sitesOff.length > 0 ? [o('managed.sitesOff', { sites: sitesOff.join(', ') })] : []),
    ...(packs.length > 0 ? [o('managed.packs', { names: packs.join('、') })] : []),
  ];
  return (
    <Section id="managed">
      <p>
        <Text>{o('managed.hint')}</Text>
      </p>
      <Bullets lines={lines} />
      {faults.map(({ path, expected, found }) => (
        <p key={path} className="fault">
          <Text>{o('managed.fault', { path, expected, found })}</Text>
        </p>
      ))}
    </Section>
  );
}
