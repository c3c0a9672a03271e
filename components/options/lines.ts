import type { Paper } from '@/lib/decision/types';
import type { OptionsWords } from '@/lib/words/options';
import type { Ui } from '@/lib/words/ui';
import type { SpokenVerdict } from '@/lib/words/verdict';

/** A verdict as plain lines, each a whole sentence, so that two verdicts can be compared. */
export function verdictLines(verdict: SpokenVerdict, t: Ui, o: OptionsWords): string[] {
  const papers = (key: 'giveBack' | 'destroy' | 'keep', list: readonly Paper[]) =>
    list.length > 0
      ? [o(`line.${key}`, { papers: list.map((paper) => t(`paper.${paper}`)).join(o('line.and')) })]
      : [];
  const ways = verdict.bring
    .map((way) => way.map((item) => t(`desk.${item}`)).join(` ${t('desk.with')} `))
    .join(o('line.or'));
  return [
    t(`hold.${verdict.hold}`),
    ...(verdict.route ? [t(`route.${verdict.route}`)] : []),
    ...(ways ? [o('line.bring', { ways })] : []),
    ...papers('giveBack', verdict.giveBack),
    ...papers('destroy', verdict.destroy),
    ...papers('keep', verdict.keep),
    ...verdict.todo.map(({ text }) => o('line.todo', { text })),
    ...verdict.silent.map(({ text }) => o('line.silent', { text })),
  ];
}
