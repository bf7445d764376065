// node examples/bullmq/enqueue.js news.jsonl: a job for every article.
import { Queue } from 'bullmq';
import { articlesOf, connection, jobIdOf, queueName } from './queue.js';

/** How many jobs may wait: the archive stays on the disk, not in the memory of Redis. */
const mostWaiting = 10_000;
const atOnce = 200;

const queue = new Queue(queueName, { connection });
let batch = [];
let sent = 0;

async function send() {
  while ((await queue.getWaitingCount()) > mostWaiting)
    await new Promise((resolve) => setTimeout(resolve, 500));
  await queue.addBulk(batch);
  sent += batch.length;
  batch = [];
}

for await (const { id, text, title, publishedAt } of articlesOf(process.argv[2])) {
  batch.push({ name: 'extract', data: { id, text, title, publishedAt }, opts: { jobId: jobIdOf({ id }) } });
  if (batch.length >= atOnce) await send();
}
if (batch.length > 0) await send();
await queue.close();
console.error(`${sent} articles are in the queue «${queueName}»`);
