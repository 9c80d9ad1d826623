// The desk in a thread of its own, as the background is; it tells how long each answer took.
import { answerAtDesk, type DeskMessage } from '@/lib/app/desk';

const TODAY = 2026 * 12 + 10;

addEventListener('message', ({ data }: MessageEvent<{ id: number; message: DeskMessage }>) => {
  const began = performance.now();
  const answer = answerAtDesk(data.message, TODAY, (key) => key);
  postMessage({ id: data.id, answer, took: performance.now() - began });
});
