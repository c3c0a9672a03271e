import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react';

interface PartOnDemand<Props> {
  /** Loads it beforehand, where it is known that it will be drawn: then it is there at once. */
  bring(): Promise<unknown>;
  /** The part itself, or what loads it when it is drawn. */
  drawn(): ComponentType<Props>;
}

/** A part of a page that most people do without. */
export function onDemand<Props>(load: () => Promise<ComponentType<Props>>): PartOnDemand<Props> {
  let brought: ComponentType<Props> | null = null;
  const bring = async () => {
    brought ??= await load();
    return { default: brought };
  };
  const later = lazy(bring) as ComponentType<Props>;
  return { bring, drawn: () => brought ?? later };
}

interface Props<P> {
  part: PartOnDemand<P>;
  children: (Part: ComponentType<P>) => ReactNode;
}

/** Draws it: in the same turn where it was brought before, so that nothing moves under a finger. */
export function OnDemand<P>({ part, children }: Props<P>) {
  const [Part] = useState(() => part.drawn());
  return <Suspense>{children(Part)}</Suspense>;
}
