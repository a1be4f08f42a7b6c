/** Two pages: 李伟 stands bare on both and may be one or two, 张建国 is mayor on both and is one. */
const page = (day: string, title: string) =>
  `江城日报\n\n2021年9月${day}日\n\n${title}\n\n本报讯（记者 李明远）昨日，江城市市长张建国主持会议。李伟、王海燕参加会议。江城市教育局局长刘思远出席会议。\n`;

export const DOUBTFUL_PAGES: Readonly<Record<string, string>> = {
  "/in/a.txt": page("14", "全市经济工作会议召开"),
  "/in/b.txt": page("15", "全市安全生产会议召开"),
};
