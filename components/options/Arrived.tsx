import { type ReactNode, useEffect, useRef } from 'react';
import { Text } from '@/components/parts/words';

interface Props {
  title: string;
  /** Something is wrong: shown, and said, as such. */
  wrong?: boolean;
  children?: ReactNode;
}

/** What came of choosing a file. Its heading takes the focus, so that nobody misses it. */
export function Arrived({ title, wrong, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever something else has arrived
  useEffect(() => heading.current?.focus(), [title]);
  return (
    <div className={wrong ? 'arrived wrong' : 'arrived'}>
      <h4 ref={heading} tabIndex={-1}>
        <Text>{title}</Text>
      </h4>
      {children}
    </div>
  );
}
