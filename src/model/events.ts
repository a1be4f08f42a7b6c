/** Closed vocabularies of events: their types, the roles people take in them, organizer roles, date precision. */

export const EVENT_TYPES = {
  meeting: { zh: "会议", en: "meeting" },
  ceremony: { zh: "仪式", en: "ceremony" },
  inspection: { zh: "调研考察", en: "inspection" },
  signing: { zh: "签约", en: "signing" },
  forum: { zh: "论坛座谈", en: "forum" },
  performance: { zh: "演出文化", en: "performance" },
  recruitment: { zh: "招聘", en: "recruitment" },
  award: { zh: "表彰获奖", en: "award" },
  opening: { zh: "开业投产", en: "opening" },
  other: { zh: "其他", en: "other" },
} as const;
export type EventType = keyof typeof EVENT_TYPES;

export const ATTENDANCE_ROLES = {
  chair: { zh: "主持", en: "chaired" },
  speak: { zh: "讲话", en: "spoke" },
  attend: { zh: "出席", en: "attended" },
  inspect: { zh: "调研", en: "inspected" },
  confer: { zh: "授牌", en: "conferred" },
  sign: { zh: "签约", en: "signed" },
  receive: { zh: "受奖", en: "received" },
  visit: { zh: "观展", en: "visited" },
  lecture: { zh: "授课", en: "lectured" },
} as const;
export type AttendanceRole = keyof typeof ATTENDANCE_ROLES;

export const ORGANIZER_ROLES = {
  host: { zh: "主办", en: "host" },
  undertaker: { zh: "承办", en: "undertaker" },
  "co-host": { zh: "协办", en: "co-host" },
  guide: { zh: "指导", en: "guided by" },
} as const;
export type OrganizerRole = keyof typeof ORGANIZER_ROLES;

export type DatePrecision = "day" | "month" | "year" | "span" | "unknown";
