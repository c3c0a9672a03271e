/**
 * How the panel is to stand on a page, as somebody left it. Without the validator of ./help: the
 * scripts on every page speak of it, too.
 */
export interface HelpManner {
  /** Where the panel was put on a wide window, and on a narrow one; null = where it covers least. */
  wide: 'right' | 'left' | null;
  narrow: 'bottom' | 'top' | null;
  /** Whether our terms are marked on the page. */
  marks: boolean;
}

export type MannerChange = Partial<HelpManner>;

const allowed: Record<keyof HelpManner, readonly unknown[]> = {
  wide: ['right', 'left', null],
  narrow: ['bottom', 'top', null],
  marks: [true, false],
};

/** Nothing but choices from the list. */
export function isMannerChange(raw: unknown): raw is MannerChange {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return false;
  return Object.entries(raw).every(
    ([key, value]) =>
      Object.hasOwn(allowed, key) && allowed[key as keyof HelpManner].includes(value),
  );
}
