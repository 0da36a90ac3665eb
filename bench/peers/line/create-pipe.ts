import { setTimeout as wait } from 'node:timers/promises';

/** About a packet's worth, so that replies which travel at once share the line fairly. */
const PIECE = 1_460;

interface Sending {
  readonly body: Buffer;
  readonly write: (piece: Buffer) => void;
  readonly done: () => void;
  sent: number;
}

/** Carries any number of bodies at once, all together no faster than the line; one piece of each in turn. */
export function createPipe(): {
  send(body: Buffer, write: (piece: Buffer) => void): Promise<void>;
  setSpeed(kilobitsPerSecond: number): void;
} {
  const waiting: Sending[] = [];
  let bytesPerMs = Infinity;
  let isRunning = false;

  async function run(): Promise<void> {
    if (isRunning) return;
    isRunning = true;
    // Measured against this and not from piece to piece: timers are late, and that would add up.
    let due = performance.now();
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const piece = next.body.subarray(next.sent, next.sent + PIECE);
      due += piece.length / bytesPerMs;
      const early = due - performance.now();
      if (early > 1) await wait(early);
      next.write(piece);
      next.sent += piece.length;
      if (next.sent < next.body.length) waiting.push(next);
      else next.done();
    }
    isRunning = false;
  }

  return {
    send: (body, write) =>
      new Promise((done) => {
        waiting.push({ body, write, done, sent: 0 });
        // What is sent at the same moment takes part from the first piece on.
        queueMicrotask(() => void run());
      }),
    setSpeed(kilobitsPerSecond) {
      bytesPerMs = kilobitsPerSecond / 8;
    },
  };
}
