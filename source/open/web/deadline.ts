/** The time that an opening may take, and the reader's own wish to end it, as one signal. */
export type Deadline = {
  readonly signal: AbortSignal;
  /** True when it was the time that ended it. */
  readonly isOver: () => boolean;
  readonly end: () => void;
};

/** A deadline in `time` ms, or when `wish` is aborted. Not `AbortSignal.any`: on Node 20 it may be collected before it fires. */
export function deadlineIn(time: number, wish?: AbortSignal): Deadline {
  const controller = new AbortController();
  let isOver = false;
  const timer = setTimeout(() => {
    isOver = true;
    controller.abort();
  }, time);
  const give = () => controller.abort();
  if (wish?.aborted) give();
  wish?.addEventListener('abort', give, {once: true});
  const end = () => {
    clearTimeout(timer);
    wish?.removeEventListener('abort', give);
  };
  return {signal: controller.signal, isOver: () => isOver, end};
}
