import type { ReactNode } from 'react';
import { Text, useWords } from '@/components/parts/words';
import { HoldPicture } from '@/components/pictures/Picture';
import { headline } from '@/lib/decision/headline';
import { type ScreenId, screenOf } from '@/lib/decision/interview';
import type { Day, Hold, Paper } from '@/lib/decision/types';
import { writeDay } from '@/lib/words/dates';
import { useFocusOnArrival } from './QuestionFrame';
import type { SpokenVerdict } from './types';

interface Props {
  verdict: SpokenVerdict;
  /** What the person is called, if it is not the one in front of the screen. */
  name: string | null;
  insurer: string;
  /** The certificate has come already, so how it comes is of no use. */
  inHand: boolean;
  today: Day;
  /** Questions not asked yet; they are offered right below. */
  pending: number;
  moved: boolean;
  nameOf: (screen: ScreenId) => string;
  onEdit: (screen: ScreenId) => void;
}

/** The answer in one sentence, with a picture of what to hold. */
export function Answer({ verdict, name, insurer, inHand, today, pending, moved, ...rest }: Props) {
  const { lang, t } = useWords();
  const heading = useFocusOnArrival(moved);
  const { hold } = verdict;
  const { say, drawn } = headline(verdict);
  const route = inHand ? null : verdict.route;
  const isOpen = hold === 'undetermined';
  // What somebody did not know may also leave open how the certificate comes.
  const isRouteOpen = pending === 0 && !inHand && !route && papersOf[hold].includes('certificate');
  const settles = settling(verdict.ask);
  return (
    <section className="answer" data-hold={hold}>
      <p className="answer-for">
        {name && <span>{t('result.for', { name })}</span>}
        <span>
          <Text>{insurer}</Text>
        </span>
        <span>
          <Text>{t('result.on', { day: writeDay(today, lang) })}</Text>
        </span>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        <Text>{t(`hold.${say}`)}</Text>
      </h1>
      <HoldPicture drawn={drawn} />
      {papersOf[hold].map((paper) => (
        <p key={paper}>
          <Text>
            {t('answer.gloss', { paper: t(`paper.${paper}`), gloss: t(`paper.${paper}.gloss`) })}
          </Text>
        </p>
      ))}
      <ElderlyToo bring={verdict.bring} />
      {hold === 'neither' && verdict.because[0] && (
        <p>
          <Text>{verdict.because[0].text}</Text>
        </p>
      )}
      {/* Whom to ask is said below, where nothing else is known. */}
      {route && !(isOpen && route === 'ask-insurer') && (
        <p className="route">
          <Text>{t(`route.${route}`)}</Text>
        </p>
      )}
      {(isOpen || isRouteOpen) && settles.length > 0 && (
        <Settles screens={settles} {...rest}>
          {t(isOpen ? 'undetermined.ask' : 'route.open')}
        </Settles>
      )}
      {isOpen && pending === 0 && settles.length === 0 && <p>{t('undetermined.silent')}</p>}
      {isOpen && (verdict.bring.length > 0 || verdict.todo.length > 0) && (
        <p>{t('undetermined.certain')}</p>
      )}
    </section>
  );
}

/** The paper of people of 70 and over, where every way to be treated on the visit in question takes it. */
export function ElderlyToo({ bring }: Pick<SpokenVerdict, 'bring'>) {
  const { t } = useWords();
  if (bring.length === 0 || !bring.every((way) => way.includes('elderlyCard'))) return null;
  return (
    <p>
      <Text>{t('answer.elderly', { paper: t('desk.elderlyCard') })}</Text>
    </p>
  );
}

const papersOf: Record<Hold, Paper[]> = {
  notice: ['notice'],
  certificate: ['certificate'],
  both: ['certificate', 'notice'],
  neither: [],
  undetermined: [],
};

interface SettlesProps extends Pick<Props, 'nameOf' | 'onEdit'> {
  screens: readonly ScreenId[];
  children: ReactNode;
}

/** What the person did not know, each a click away. */
function Settles({ screens, nameOf, onEdit, children }: SettlesProps) {
  return (
    <>
      <p>{children}</p>
      <ul className="settles">
        {screens.map((screen) => (
          <li key={screen}>
            <button type="button" className="row-button" onClick={() => onEdit(screen)}>
              <Text>{nameOf(screen)}</Text>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The questions that may settle it; of the papers in hand only the notice can. */
export function settling(ask: readonly string[]): ScreenId[] {
  const screens = ask.flatMap((fact) => {
    const screen = screenOf(fact);
    const settles = screen === 'papers' ? fact === 'notice' : !sideQuestions.has(screen ?? '');
    return screen && settles ? [screen] : [];
  });
  return [...new Set(screens)];
}
const sideQuestions: ReadonlySet<string> = new Set(['', 'circumstances', 'visit']);
