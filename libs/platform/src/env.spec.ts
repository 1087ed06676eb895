import { EnvironmentProblem, readEnvironment } from './env';

const complete = {
  MONGODB_URL: 'mongodb://127.0.0.1:27017/',
  KAFKA_BROKERS: '127.0.0.1:9092',
  REDIS_URL: 'redis://127.0.0.1:6379',
  SMTP_URL: 'smtp://127.0.0.1:25',
  PUBLIC_URL: 'https://champions.example',
  HMAC_SECRET: 'a secret that is long enough for anybody',
  GATEWAY_PUBLIC_KEY: '{"kty":"OKP"}',
  ...Object.fromEntries(
    ['GATEWAY', 'IDENTITY', 'COMPETITIONS', 'INTAKE', 'JUDGING', 'NOTIFICATIONS', 'PUBLICATION'].map((name, index) => [
      `${name}_URL`,
      `http://127.0.0.1:${3_000 + index}`,
    ]),
  ),
};

describe('the environment', () => {
  it('lets a service listen at its own address, unless HOST and PORT say otherwise', () => {
    expect(readEnvironment('intake', complete)).toMatchObject({ host: '127.0.0.1', port: 3_003, namespace: '' });
    const contained = readEnvironment('intake', { ...complete, HOST: '0.0.0.0', PORT: '8080' });
    expect(contained).toMatchObject({ host: '0.0.0.0', port: 8_080 });
  });

  it('names every fault at once', () => {
    const broken = {
      ...complete,
      MONGODB_URL: undefined,
      REDIS_URL: 'http://x',
      HMAC_SECRET: 'short',
      GATEWAY_PUBLIC_KEY: 'no json',
      PORT: 'x',
    };
    const problems = (() => {
      try {
        readEnvironment('intake', broken);
        return [];
      } catch (error) {
        return error instanceof EnvironmentProblem ? error.problems : [];
      }
    })();
    const named = ['MONGODB_URL', 'REDIS_URL', 'HMAC_SECRET', 'GATEWAY_PUBLIC_KEY', 'PORT'];
    for (const name of named) expect(problems.filter((problem) => problem.startsWith(name))).toHaveLength(1);
    expect(problems).toHaveLength(named.length);
    expect(problems.find((problem) => problem.startsWith('MONGODB_URL'))).toBe('MONGODB_URL is missing');
  });

  it('takes an empty value for none', () => {
    expect(readEnvironment('intake', { ...complete, PORT: '', OPERATOR_EMAILS: '' }).port).toBe(3_003);
  });
});
