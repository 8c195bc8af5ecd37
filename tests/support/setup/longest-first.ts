import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Each takes about a minute by itself: begun last, it would keep one worker while the other has nothing left. */
const LONGEST = ['store/model/sale.test.ts', 'ops/start.test.ts']
const isLong = ({ moduleId }: TestSpecification) => LONGEST.some((file) => moduleId.endsWith(file))

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}
