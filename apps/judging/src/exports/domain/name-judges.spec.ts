import { nameJudges } from './name-judges';

const panel = { roundId: 'r', judgeIds: ['j1', 'j2', 'j3', 'j4'] };
const names: Readonly<Record<string, string>> = { j1: 'Ada', j2: 'Ben', j3: 'Ada' };

describe('judges in a file', () => {
  it('go by name, by id where nobody knows it, and by both where two share one', () => {
    expect([...nameJudges(panel, (id) => names[id] ?? null).values()]).toEqual([
      ...['Ada (j1)', 'Ben', 'Ada (j3)', 'j4'],
    ]);
  });

  it('or by numbers that say nothing, the same every time', () => {
    const numbered = nameJudges(panel, 'numbers');
    expect([...numbered.values()]).toEqual(['judge-01', 'judge-02', 'judge-03', 'judge-04']);
    const reversed = nameJudges({ ...panel, judgeIds: [...panel.judgeIds].reverse() }, 'numbers');
    expect([...reversed].sort()).toEqual([...numbered].sort());
    expect([...numbered.keys()]).not.toEqual(panel.judgeIds);
  });
});
