import { readMessage, type StageMessage } from '@/components/stage/protocol';

export interface StageChannel {
  say(message: StageMessage): void;
  /** What comes from other windows; what is not a message of ours is passed over. */
  onMessage: ((message: StageMessage) => void) | null;
  close(): void;
}

/** Joins the windows of one demonstration. Null where the browser has no such channel. */
export function openChannel(
  id: string,
  make: (name: string) => BroadcastChannel = (name) => new BroadcastChannel(name),
): StageChannel | null {
  try {
    const channel = make(`hokensho-stage-${id}`);
    const joined: StageChannel = {
      onMessage: null,
      say: (message) => channel.postMessage(message),
      close: () => channel.close(),
    };
    channel.onmessage = ({ data }) => {
      const message = readMessage(data);
      if (message) joined.onMessage?.(message);
    };
    return joined;
  } catch {
    return null;
  }
}

/** Short, and different from every other window's or demonstration's. */
export function newId(): string {
  const numbers = crypto.getRandomValues(new Uint8Array(8));
  return [...numbers].map((n) => (n % 36).toString(36)).join('');
}
