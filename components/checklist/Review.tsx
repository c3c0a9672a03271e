import { Disclosure } from '@/components/parts/Disclosure';
import { Text, useWords } from '@/components/parts/words';
import { type Answers, answeredScreens, type ScreenId } from '@/lib/decision/interview';
import { answerLines } from './answers';

interface Props {
  insurer: string;
  answers: Answers;
  nameOf: (screen: ScreenId) => string;
  onEdit: (screen: ScreenId) => void;
  onInsurer: () => void;
}

/** Every given answer, each with a button to change it. */
export function Review({ insurer, answers, nameOf, onEdit, onInsurer }: Props) {
  const { lang, t } = useWords();
  const row = (key: string, question: string, lines: string[], edit: () => void) => (
    <div key={key}>
      <dt>
        <Text>{question}</Text>
      </dt>
      <dd>
        <ul>
          {lines.map((line) => (
            <li key={line}>
              <Text>{line}</Text>
            </li>
          ))}
        </ul>
        <button type="button" className="button small" onClick={edit}>
          {t('review.change')}
          <span className="visually-hidden">{t('review.changeOf', { question })}</span>
        </button>
      </dd>
    </div>
  );
  return (
    <Disclosure summary={t('review.title')}>
      <dl className="review">
        {row('insurer', t('review.insurer'), [insurer], onInsurer)}
        {answeredScreens(answers).map((screen) =>
          row(screen, nameOf(screen), answerLines(screen, answers, t, lang), () => onEdit(screen)),
        )}
      </dl>
    </Disclosure>
  );
}
