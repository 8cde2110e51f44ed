/** Runs tasks one after another; a failed one does not stop the next. */
export type Queue = <T>(task: () => Promise<T>) => Promise<T>;

export function createQueue(): Queue {
  let last: Promise<void> = Promise.resolve();
  return (task) => {
    const result = last.then(task);
    // What a task answered is not kept until the next one.
    last = result.then(nothing, nothing);
    return result;
  };
}

/** One queue for each owner, gone with it. */
export function createQueues<K extends object>(): (owner: K) => Queue {
  const queues = new WeakMap<K, Queue>();
  return (owner) => {
    const queue = queues.get(owner) ?? createQueue();
    queues.set(owner, queue);
    return queue;
  };
}

function nothing(): void {}
