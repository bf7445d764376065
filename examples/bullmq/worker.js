// node examples/bullmq/worker.js: reads articles off the queue until it is stopped. Start one for each core, on as many
// machines as there are.
import { Worker } from 'bullmq';
import { extractClaims } from 'goftar';
import { connection, queueName } from './queue.js';

/** How long a worker may be silent before its article is given to another. Reading an article takes milliseconds. */
const lockDuration = Number(process.env.GOFTAR_LOCK_MS ?? 30_000);

const worker = new Worker(
  queueName,
  async ({ data: { id, text, title, publishedAt } }) => ({
    id,
    ...extractClaims(text, { ...(title && { title }), ...(publishedAt && { publishedAt }) }),
  }),
  {
    connection,
    lockDuration,
    stalledInterval: lockDuration,
    // An article whose worker was killed is read again, however often that happens; BullMQ's default is once.
    maxStalledCount: 1000,
  },
);
// One article that cannot be read does not stop the others: it is kept as failed, with the reason.
worker.on('failed', (job, error) => console.error(`${job?.data.id}: ${error.message}`));
worker.on('error', (error) => console.error(error.message));

// Asked to stop, a worker finishes what it has in hand. Killed, it leaves that to another.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => worker.close());
