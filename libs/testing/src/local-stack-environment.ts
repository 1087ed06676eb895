import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Tells integration tests where `npm run stack -- up` put each component; a URL in the environment wins. */
const file = join(process.env['CHAMPIONS_STATE_DIR'] ?? '.local', 'stack.json');
if (!existsSync(file)) throw new Error(`${file} is missing: start the local stack with "npm run stack -- up"`);
const urls = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;

process.env['MONGODB_URL'] ??= urls['mongodbUrl'];
process.env['KAFKA_BROKERS'] ??= urls['kafkaBrokers'];
process.env['REDIS_URL'] ??= urls['redisUrl'];
process.env['SMTP_URL'] ??= urls['smtpUrl'];
