// node examples/bullmq/collect.js news.jsonl > claims.jsonl: the results in the order of the articles, each once. It waits
// for those that are still being read; in between it holds one article in memory.
import { once } from 'node:events';
import { Queue } from 'bullmq';
import { articlesOf, connection, jobIdOf, queueName } from './queue.js';

const queue = new Queue(queueName, { connection });
let lost = 0;

for await (const article of articlesOf(process.argv[2])) {
  const result = await resultOf(jobIdOf(article));
  if (result === null) {
    console.error(`${article.id}: no result`);
    lost += 1;
  } else if (!process.stdout.write(`${JSON.stringify(result)}\n`)) await once(process.stdout, 'drain');
}
await queue.close();
if (lost > 0) process.exitCode = 1;

/** What a job gave, once it is over; null where it failed or never was. */
async function resultOf(jobId) {
  for (;;) {
    const job = await queue.getJob(jobId);
    if (job === undefined || (await job.isFailed())) return null;
    if (await job.isCompleted()) return (await queue.getJob(jobId))?.returnvalue ?? null;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
