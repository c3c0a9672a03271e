import type { SourceDocument } from '@/lib/insurers/format';
import { termOf } from '@/lib/pages/terms';
import type { PortalWords } from '@/lib/words/portal';
import type { Beat } from './demonstrations';
import { contentOf } from './told';

/** What is told at a step, in one line. */
export function lineOf(
  { told }: Beat,
  documents: readonly SourceDocument[],
  t: PortalWords,
): string {
  const content = contentOf(told, documents);
  switch (content?.kind) {
    case 'step':
      return t(content.step.say);
    case 'cases':
      return t(content.guide.otherwise?.title ?? content.guide.title);
    case 'help':
      return t(content.help.means);
    case 'terms':
      return content.terms.map((id) => termOf(id).names[0]).join('、');
    default:
      return '';
  }
}
