/** Names of happenings that no verb of holding stands beside: what a sentence opens on, and what is held for somebody. */
import { isBareHead } from "./event-cues.rules.ts";

/** A name that a sentence opens on has so many characters. */
const SHORTEST_TOPIC = 4;

const TOPIC_BEFORE =
  /(?:^|[。！？；\n]|[日天午晚早夜]的|\d[时点分]的|(?:紧接着|接着|随后|重头戏|压轴)的?是)$/;
const NO_TOPIC =
  /^(?:该|此|本|这|那|其|全体?会|\d|第|[一二三四五六七八九十]+届|旁听|[省市县区]?[里上])|(?:代表大会|理事会|董事会|讨论|审议)$|^.{0,8}会议$/;
const NO_TOPIC_AFTER = /^”?(?:分[^，]{1,4}组|代表|报告|的?(?:报告|成果|获奖|优秀))/;

/** Whether a name of its own stands where a sentence says what it is about: 「17日下午的无锡推介会，唱主角的是张三」. */
export function isTopic(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  return (
    name.length >= SHORTEST_TOPIC &&
    !isBareHead(name) &&
    !NO_TOPIC.test(name) &&
    TOPIC_BEFORE.test(text.slice(Math.max(0, start - 8), start)) &&
    !NO_TOPIC_AFTER.test(text.slice(end, end + 8))
  );
}

const FOR_WHOM = /^[^开办上，]{2,14}[开办上](?=[^了过来去起]{3,})/;

/** Length of those for whom it is held, and of the verb: 「给留守儿童开视频家长会」; 0 where it does not open so. */
export function beneficiaryLength(text: string, start: number, end: number): number {
  if (!/[给为替]/.test(text.charAt(start - 1))) return 0;
  return FOR_WHOM.exec(text.slice(start, end))?.[0].length ?? 0;
}
