import { measurePipeline } from './pipeline/measure-pipeline';

/** Prints the figures of one benchmark as JSON; the stack's addresses come as variables. */
async function main(): Promise<void> {
  const stack = Object.fromEntries(
    ['MONGODB_URL', 'KAFKA_BROKERS', 'REDIS_URL', 'SMTP_URL'].map((name) => [name, process.env[name] ?? '']),
  );
  console.log(JSON.stringify({ benchmark: 'pipeline', ...(await measurePipeline(stack)) }, null, 2));
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
