import type { ReactNode } from 'react';

/**
 * In front of what stands on a button that is there once for each of several: to whom or to what it
 * belongs, for those who do not see what it stands beside. Not an `aria-label`: in Japanese with
 * readings that one would not hold what is seen on the button (WCAG 2.5.3).
 */
export const Whose = ({ children }: { children: ReactNode }) => (
  <span className="visually-hidden">
    <bdi>{children}</bdi>{' '}
  </span>
);
