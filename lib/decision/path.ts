/** What a step is about: the person, or one of the two papers. */
export type Stage = 'self' | 'certificate' | 'notice';

const stages: Readonly<Record<string, Stage>> = {
  ground: 'self',
  left: 'self',
  'not-yet': 'self',
  certificate: 'certificate',
  notice: 'notice',
};

interface Reasoned {
  rule: string;
}

/**
 * The way from the first cause to the answer, and what is only said beside it. A rule whose name
 * tells nothing (packs name theirs freely) is a step without a stage.
 */
export function pathOf<R extends Reasoned>(
  because: readonly R[],
): { steps: { reason: R; stage: Stage | null }[]; beside: R[] } {
  const isBeside = ({ rule }: R) => nameOf(rule) === 'paper';
  return {
    steps: because
      .filter((reason) => !isBeside(reason))
      .map((reason) => ({ reason, stage: stageOf(reason.rule) })),
    beside: because.filter(isBeside),
  };
}

const nameOf = (rule: string) => rule.split('.')[0] ?? '';

function stageOf(rule: string): Stage | null {
  const name = nameOf(rule);
  return Object.hasOwn(stages, name) ? (stages[name] ?? null) : null;
}
