import { Text } from '@/components/parts/words';
import type { OptionsKey } from '@/lib/words/options';
import { Section } from './Section';
import { useOptionsWords } from './words';

/** The same as docs/privacy.*.md, in fewer words: what changes there changes here. */
const parts: readonly { title: OptionsKey; lines: readonly OptionsKey[] }[] = [
  {
    title: 'privacy.kept.title',
    lines: ['privacy.kept.answers', 'privacy.kept.settings', 'privacy.kept.long'],
  },
  { title: 'privacy.brief.title', lines: ['privacy.brief.what', 'privacy.brief.nothing'] },
  {
    title: 'privacy.read.title',
    lines: ['privacy.read.words', 'privacy.read.never', 'privacy.read.press', 'privacy.read.where'],
  },
  { title: 'privacy.rights.title', lines: ['privacy.rights.portal', 'privacy.rights.asked'] },
];

/** What is kept where and for how long, what is looked at, and how to erase it. */
export function Privacy() {
  const { o } = useOptionsWords();
  return (
    <Section id="privacy">
      <p>
        <Text>{o('privacy.sent')}</Text>
      </p>
      <p>
        <Text>{o('privacy.sent.links')}</Text>
      </p>
      {parts.map(({ title, lines }) => (
        <div key={title}>
          <h3>
            <Text>{o(title)}</Text>
          </h3>
          <ul className="bullets">
            {lines.map((line) => (
              <li key={line}>
                <Text>{o(line)}</Text>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <h3>
        <Text>{o('privacy.erase.title')}</Text>
      </h3>
      <p>
        <a href="#keep">
          <Text>{o('privacy.erase.how')}</Text>
        </a>
      </p>
      <p>
        <Text>{o('privacy.erase.copies')}</Text>
      </p>
    </Section>
  );
}
