import type { ReactNode } from 'react';
import { Text } from '@/components/parts/words';
import type { OptionsKey } from '@/lib/words/options';
import { useOptionsWords } from './words';

export const sections = [
  'people',
  'rules',
  'sites',
  'display',
  'keep',
  'managed',
  'privacy',
  'about',
] as const;
export type SectionId = (typeof sections)[number];

const titles: Record<SectionId, OptionsKey> = {
  people: 'people.title',
  rules: 'rules.title',
  sites: 'sites.title',
  display: 'display.title',
  keep: 'keep.title',
  managed: 'managed.title',
  privacy: 'privacy.title',
  about: 'about.title',
};

export function Section({ id, children }: { id: SectionId; children: ReactNode }) {
  const { o } = useOptionsWords();
  return (
    <section id={id} className="options-section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        <Text>{o(titles[id])}</Text>
      </h2>
      {children}
    </section>
  );
}

/** The way to each part of the page. */
export function Contents({ shown }: { shown: readonly SectionId[] }) {
  const { o } = useOptionsWords();
  return (
    <nav className="contents" aria-label={o('nav')}>
      <ul>
        {shown.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>
              <Text>{o(titles[id])}</Text>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
