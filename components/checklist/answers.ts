import { isDay } from '@/lib/decision/calendar';
import { type Answers, factsOf, isKnown, type ScreenId } from '@/lib/decision/interview';
import type { Lang } from '@/lib/words/catalogue';
import { writeDay } from '@/lib/words/dates';
import type { Ui, UiKey } from '@/lib/words/ui';
import {
  choices,
  circumstances,
  isTicked,
  type PaperFact,
  paperAnswers,
  readerWords,
} from './questions';

/** The given answers of a screen, written out, one line each. */
export function answerLines(screen: ScreenId, answers: Answers, t: Ui, lang: Lang): string[] {
  if (screen === 'circumstances') return circumstanceLines(answers, t, lang);
  if (screen === 'papers') return paperLines(answers, t);
  if (screen === 'age') return [ageLine(answers, t, lang)];
  const answer = answers[factsOf(screen)[0] as string];
  if (answer === null || answer === undefined) return [t('common.unknown')];
  if (isKnown(screen) && screen in choices) return [t(`o.${screen}.${answer}` as UiKey)];
  if (typeof answer === 'string' && isDay(answer)) return [writeDay(answer, lang)];
  if (typeof answer === 'boolean') return [t(answer ? 'common.yes' : 'common.no')];
  return [String(answer)];
}

function ageLine({ age, bornOn }: Answers, t: Ui, lang: Lang): string {
  if (typeof bornOn === 'string') return t('age.born', { day: writeDay(bornOn, lang) });
  return typeof age === 'number' ? t('age.answer', { n: age }) : t('common.unknown');
}

function paperLines(answers: Answers, t: Ui): string[] {
  const told = (Object.keys(paperAnswers) as PaperFact[]).filter(
    (paper) => answers[paper] !== undefined,
  );
  return told.map((paper) => {
    const answer = answers[paper];
    const said = answer === null ? t('common.unknown') : t(`o.paper.${answer}` as UiKey);
    return t('review.pair', { what: t(`paper.${paper}`), said });
  });
}

function circumstanceLines(answers: Answers, t: Ui, lang: Lang): string[] {
  const ticked = circumstances
    .flatMap(({ items }) => items)
    .filter((item) => isTicked(item, answers));
  if (ticked.length === 0) return [t('circ.answer.none')];
  return ticked.map(({ fact, ticked: says }) => {
    const what = t(`circ.${fact}` as UiKey);
    const answer = String(answers[fact]);
    if (says === 'date') return t('review.pair', { what, said: writeDay(answer, lang) });
    if (says !== 'words') return what;
    const words = readerWords.find(({ value }) => value === answer)?.words;
    return t('review.pair', { what, said: words ? t(words) : answer });
  });
}
