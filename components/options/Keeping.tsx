import type { ReactNode } from 'react';
import { KeepNothing, type KeepProps } from '@/components/checklist/Settings';
import { Text } from '@/components/parts/words';
import { Section } from './Section';
import { useOptionsWords } from './words';

/** Where answers are kept, and what can be done with all of them. */
export function Keeping({ children, ...keep }: KeepProps & { children: ReactNode }) {
  const { t } = useOptionsWords();
  return (
    <Section id="keep">
      <p>
        <Text>{t('keep.here')}</Text>
      </p>
      <KeepNothing {...keep} />
      {children}
    </Section>
  );
}
