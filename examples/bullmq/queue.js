// What the three programs share: where Redis is, what the queue is called, and which job belongs to which article.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

const url = new URL(process.env.REDIS_URL ?? 'redis://127.0.0.1:6379');

export const queueName = process.env.GOFTAR_QUEUE ?? 'goftar';
export const connection = {
  host: url.hostname,
  port: Number(url.port || 6379),
  ...(url.password && { password: decodeURIComponent(url.password) }),
  // Workers wait for Redis to come back instead of giving up.
  maxRetriesPerRequest: null,
};

/** One article, one job: adding it again changes nothing, so a broken-off `enqueue` is simply run again. */
export const jobIdOf = (article) =>
  `article-${createHash('sha256').update(String(article.id)).digest('hex')}`;

/** The articles of a JSONL file ({"id", "text", "publishedAt"}), one by one. */
export async function* articlesOf(path) {
  let line = 0;
  for await (const json of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    line += 1;
    if (json.trim() === '') continue;
    let article;
    try {
      article = JSON.parse(json);
    } catch {
      console.error(`${path}:${line}: broken JSON, line skipped`);
      continue;
    }
    if (article?.id === undefined || typeof article.text !== 'string') {
      console.error(`${path}:${line}: expected "id" and "text", line skipped`);
    } else yield article;
  }
}
