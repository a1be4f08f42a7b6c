/** Starts the files of minutes first, so that no process ends alone with one of them. */
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Rounds of kills and of servers stopped under load. */
const LONGEST = /\/tests\/(cli\/(faults|process|queue)|store\/neo4j-faults)\.test\.ts$/;

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => LONGEST.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
