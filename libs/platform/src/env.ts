import { z } from 'zod';

export const serviceNames = [
  'gateway',
  'identity',
  'competitions',
  'intake',
  'judging',
  'notifications',
  'publication',
] as const;
export type ServiceName = (typeof serviceNames)[number];

const jwk = z.record(z.string(), z.unknown());
const json = <T extends z.ZodType>(schema: T) =>
  z
    .string()
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue({ code: 'custom', message: 'is not JSON' });
        return z.NEVER;
      }
    })
    .pipe(schema);
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((item) => item.trim().toLowerCase())
    .filter((item) => item !== ''),
);
const url = z.url();

/** Every setting of every service; .env.example says what each is for. */
const variables = z.object({
  MONGODB_URL: z.string().regex(/^mongodb(\+srv)?:\/\//, 'must start with mongodb://'),
  KAFKA_BROKERS: z.string().min(1),
  REDIS_URL: z.string().regex(/^rediss?:\/\//, 'must start with redis://'),
  SMTP_URL: z.string().regex(/^smtps?:\/\//, 'must start with smtp://'),
  MAIL_FROM: z.string().default('Digital Champions <secretariat@digital-champions.example>'),
  PUBLIC_URL: url,
  CHAMPIONS_NAMESPACE: z
    .string()
    .regex(/^[a-z0-9-]*$/, 'may hold lower-case letters, digits and hyphens')
    .default(''),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  OPERATOR_EMAILS: list.default([]),
  /** Salt of the HMACs that stand for personal values. */
  HMAC_SECRET: z.string().min(32),
  GATEWAY_PRIVATE_KEY: json(jwk).optional(),
  GATEWAY_PUBLIC_KEY: json(jwk),
  RECEIPT_PRIVATE_KEY: json(jwk).optional(),
  RECEIPT_RETIRED_KEYS: json(z.array(jwk)).default([]),
  SEAL_PRIVATE_KEY: json(jwk).optional(),
  SEAL_RETIRED_KEYS: json(z.array(jwk)).default([]),
  SEALED_PRIVATE_KEYS: json(z.record(z.string(), jwk)).default({}),
  SEALED_PUBLIC_KEYS: json(z.record(z.string(), jwk)).default({}),
  CHROMIUM_PATH: z.string().optional(),
  WEB_ROOT: z.string().optional(),
  INBOX_URL: url.optional(),
  /** Requests one address may send in a minute, and how many of them may ask for a sign-in letter. */
  RATE_LIMIT_PER_MINUTE: z.coerce.number().int().positive().default(1_200),
  SIGN_IN_LIMIT_PER_MINUTE: z.coerce.number().int().positive().default(30),
  HOST: z.string().optional(),
  PORT: z.coerce.number().int().min(1).max(65_535).optional(),
  GATEWAY_URL: url,
  IDENTITY_URL: url,
  COMPETITIONS_URL: url,
  INTAKE_URL: url,
  JUDGING_URL: url,
  NOTIFICATIONS_URL: url,
  PUBLICATION_URL: url,
  OTEL_EXPORTER_OTLP_ENDPOINT: url.optional(),
});

export type Variables = z.infer<typeof variables>;

export interface Environment {
  readonly service: ServiceName;
  /** Where this service listens. */
  readonly host: string;
  readonly port: number;
  /** Prefix of databases, topics, groups and Redis keys, so that several installations share one stack. */
  readonly namespace: string;
  readonly variables: Variables;
}

/** Every fault of the environment at once, so that an operator mends them in one go. */
export class EnvironmentProblem extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`the environment is not complete:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'EnvironmentProblem';
  }
}

/**
 * The settings of one service from environment variables. HOST and PORT win over the address in the service's own URL.
 * @throws EnvironmentProblem naming every variable that is missing or wrong.
 */
export function readEnvironment(service: ServiceName, source: NodeJS.ProcessEnv = process.env): Environment {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = variables.safeParse(set);
  if (!parsed.success) {
    throw new EnvironmentProblem(
      parsed.error.issues.map(({ path, message, code }) => {
        const name = path.map(String).join('.');
        return code === 'invalid_type' && !(String(path[0]) in set) ? `${name} is missing` : `${name}: ${message}`;
      }),
    );
  }
  const own = new URL(serviceUrl(parsed.data, service));
  return {
    service,
    host: parsed.data.HOST ?? own.hostname,
    port: parsed.data.PORT ?? Number(own.port || (own.protocol === 'https:' ? 443 : 80)),
    namespace: parsed.data.CHAMPIONS_NAMESPACE,
    variables: parsed.data,
  };
}

/** The address at which another service's HTTP is reached. */
export function serviceUrl(settings: Variables, service: ServiceName): string {
  return settings[`${service.toUpperCase() as Uppercase<ServiceName>}_URL`];
}

/** The environment of this process, for a thread or process that it starts. */
export const processEnvironment = (): NodeJS.ProcessEnv => ({ ...process.env });
