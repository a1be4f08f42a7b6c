/** What brings a further name of a body: 以下简称, brackets, 原名, 更名为. */

/** 「（以下简称“北岭重装”）」「（下称云海新能源）」「（简称…」 right after a name. */
export const INTRODUCED_ALIAS =
  /[（，](?:以下|下文|下)?(?:统称|简称|称)(?:为|：)?[“‘]?([^”’）（，。；]{2,14})[”’]?(?:[）。，]|$)/y;
/** A bracket right after a full name that holds a shorter form: 「江州云海新能源科技有限公司（云海新能）」. */
export const BRACKETED_FORM = /（“?([\u4e00-\u9fff]{2,8})”?）/y;
/** Between two names of one body, the later one first: 「X的前身是1994年成立的Y」「X，原名Y」「X——它原叫Y」. */
export const NAMED_BEFORE =
  /^(?:[^。！？；\n]{0,8}?前身(?:，|就|便|正)?(?:是|为|系|叫)[^。！？；\n，]{0,18}|[（，—]{0,2}(?:它|其|该厂|该公司|该企业|企业|公司|厂子)?(?:原名叫|原名为|原名|原叫|原称|曾用名|旧称|原为|原系|原是|曾叫|最早叫)(?:“)?)$/;
/** The earlier name first: 「Y更名为X」「Y，2010年改制为X」, and 「Y，它就是X的前身」 with what follows. */
export const NAMED_AFTER =
  /^(?:[。；](?=[^。；]{0,20}(?:改名|更名|改称|改叫|起叫|改制为))(?:它|厂子|该厂|企业|公司|这家厂|这家企业)?)?[^。！？；\n]{0,24}?(?:年起叫|改名|更名为|更名|改名为|改名叫|改制为|改制成|改组为|改称|改叫|易名为|名称变更为|变更为|升格为|翻牌为|重组为|整体变更设立|改建为)(?:了|现在的|今天的|如今的)?$/;
export const FORMERLY =
  /^[，—]{0,2}(?:它|这|这里|该厂|也)?(?:就|便|正)?(?:是|即|为)(?:现在的|今天的|如今的)?$/;
export const IS_FORMER = /^的?前身/;
/** Right before a name that the firm of the sentence once bore or bears now: 「开张时叫」「那时候厂子还叫」「2012年改制成」. */
export const CALLED =
  /(?:(?:当时|那时候?|开张时|开业时|建厂时|起初|最初|最早|原来|早先|以前|从前|过去|当年|新厂|新公司|公私合营，?|年)[^。，；、的]{0,6}?(?:还|就|都)?(?:的?名字)?(?:叫|名叫|叫做|叫作|取名)|(?:车间|厂子|作坊|小厂|它|企业|工厂|铺子|社办厂)(?:后来)?(?:就)?(?:变成|成了|变身)(?:了)?|后来就成了|(?:改制|更名|改名|改组|易名|翻牌|升格)(?:成|为|叫)(?:了)?|改叫|改称)$/u;
/** Right after such a name, or after it and its year: 「…才有了现在的名字」. */
export const NAMED_NOW =
  /^[^。！？]{0,24}(?:才|始|方|启用|改为|用上|更为|换成|改了)[^。，]{0,6}?(?:现在的?|现|今天的?|如今的?|眼下的?)(?:这个)?名(?:字|称)?/u;
/** Before such a name something else is said of it: 「成了某厂的客户」. */
export const NOT_CALLED = /^(?:的|总|董|供应|客户|员工|职工|旗下|子公司)/u;
