/** Wordings that tell a presence as such, and how people join the visit of another. */

/** Whether words say that somebody is there, beside what else is told: 「出席并讲话」; 「到会致辞」 only leads to the speech. */
export function tellsPresence(words: string): boolean {
  return /出席|参加|列席|参会|与会|陪同|随行|随同|陪着|见证|(?:到会|到场|前来|应邀)[^，。；]{0,6}[并和]/.test(
    words,
  );
}

/** Whether somebody joins those who inspect in their own right: 「参加视察」. */
export function joinsVisit(words: string): boolean {
  return /(?:参加|参与)(?:了)?[^，。；]{0,6}(?:视察|检查)/.test(words);
}

/** Whether somebody goes along on the tour of another: 「参加调研」. */
export function joinsTour(words: string): boolean {
  return /(?:参加|参与)(?:了)?[^，。；]{0,6}(?:调研|督导|考察|走访|慰问|看望|督查)/.test(words);
}

/** Whether the words that tell a visit tell it of one who goes along: 「陪同调研」 「参加调研」. */
export function isAccompanying(words: string): boolean {
  return /陪同|陪着|随行|随同|随团|作陪|参加|参与|一同|一道/.test(words);
}
