import { Text } from './words';

/** What is wrong with an answer, in one sentence; read aloud when it appears. */
export function Fault({ id, children }: { id: string; children: string | null }) {
  return (
    <div id={id} role="alert">
      {children && (
        <p className="fault">
          <Text>{children}</Text>
        </p>
      )}
    </div>
  );
}
