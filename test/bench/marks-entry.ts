import { searchAndMark } from '@/components/marks/terms';
import { setMarks, unmark } from '@/components/marks/terms-highlight';
import { inSlices } from '@/lib/pages/slices';

/** What ./marks.bench.ts runs in the page: all that marking does, as on any page. */
export interface OurMarks {
  /** In one go; the number of places marked. */
  mark(): number;
  inSlices(): Promise<unknown>;
  unmark(): void;
}

(globalThis as unknown as { ours: OurMarks }).ours = {
  mark() {
    const steps = searchAndMark(document);
    let step = steps.next();
    while (!step.done) step = steps.next();
    setMarks(step.value.highlight);
    return step.value.worth.length;
  },
  inSlices: () =>
    inSlices(searchAndMark(document), new AbortController().signal).then(
      (found) => found && setMarks(found.highlight),
    ),
  unmark,
};
