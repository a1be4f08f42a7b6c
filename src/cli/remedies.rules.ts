/** What a person can do about an error, by its code: the wording of the hints below an error's message. */

export const REMEDIES: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  "category-unknown": { zh: "请改用上面列出的类别。", en: "Use one of the categories above." },
  "data-file-broken": {
    zh: "请运行 lianpu build：它会发现损坏之处，并由版面重新写出该文件。",
    en: "Run lianpu build: it finds the damage and writes the file again from the pages.",
  },
  "doctor-disk": {
    zh: "请腾出磁盘空间，或用 --data 指定其他磁盘上的目录。",
    en: "Free some space, or name a directory on another disk with --data.",
  },
  "doctor-fonts": {
    zh: "在本机浏览器中看图需要中文字体，例如：apt install fonts-noto-cjk",
    en: "A browser on this machine needs a Chinese font, for example: apt install fonts-noto-cjk",
  },
  "doctor-memory": {
    zh: "几百个版面够用；更多版面请换内存更大的机器。",
    en: "Enough for some hundred pages; more of them need a larger machine.",
  },
  "doctor-node": { zh: "请安装 Node 20.19 或更新版本。", en: "Install Node 20.19 or newer." },
  "doctor-package": {
    zh: "请在项目目录运行 npm ci，或重新安装 lianpu。",
    en: "Run npm ci in the project's folder, or install lianpu again.",
  },
  "doctor-stale": {
    zh: "规则或词表已更新：运行 lianpu build 重新读取。",
    en: "Rules or words have changed since: run lianpu build.",
  },
  "entity-unknown": {
    zh: "可用姓名、别名、拼音或首字母查找；lianpu query --name hubs 列出图中主要节点。",
    en: "Names, aliases, pinyin and initials are searched; lianpu query --name hubs lists the main nodes.",
  },
  "export-folder-missing": {
    zh: "例如：lianpu export --format csv --out graph-csv",
    en: "For example: lianpu export --format csv --out graph-csv",
  },
  "extract-clash": {
    zh: "请改为给出包含这些文件的上级目录，或分次写入不同的 --out 目录。",
    en: "Name the folder above these files in their place, or write them one after the other with another --out.",
  },
  "file-missing": { zh: "请检查路径。", en: "Check the path." },
  "file-unreadable": { zh: "请检查该文件的读取权限。", en: "Check that you may read the file." },
  "file-unwritable": {
    zh: "请腾出磁盘空间、修改权限，或用 --data 指定其他目录。",
    en: "Free some space, change the permissions, or name another directory with --data.",
  },
  "folder-unwatched": {
    zh: "请恢复该目录后重新运行 lianpu watch；系统监视数不足时，请调大 fs.inotify.max_user_watches。",
    en: "Bring the folder back and run lianpu watch again; where the system watches no more, raise fs.inotify.max_user_watches.",
  },
  "folder-without-pages": {
    zh: "版面文件须以 .txt 结尾；其他文件请逐个列出。",
    en: "Page files end in .txt; name other files one by one.",
  },
  "gold-broken": {
    zh: "标注文件的格式见 README。",
    en: "The README says what an annotated page looks like.",
  },
  "gold-missing": {
    zh: "请用 --gold 指定存放标注文件的目录。",
    en: "Name the folder of annotated pages with --gold.",
  },
  "gold-without-page": {
    zh: "请把版面文件 NAME.txt 放在标注文件 NAME.json 旁边。",
    en: "Put the page NAME.txt beside its annotation NAME.json.",
  },
  "judgement-unclear": {
    zh: "例如：lianpu judge same 甲的编号 乙的编号 --why 理由",
    en: "For example: lianpu judge same ID ID --why reason",
  },
  "judgement-unknown": {
    zh: "lianpu show 名称 列出编号；lianpu judge --list 列出已作的判定。",
    en: "lianpu show NAME lists ids; lianpu judge --list lists decisions.",
  },
  "neo4j-password-missing": {
    zh: "请设置环境变量 NEO4J_PASSWORD，或在终端中运行以便输入。",
    en: "Set NEO4J_PASSWORD, or run it in a terminal to be asked.",
  },
  "no-page-read": { zh: "版面应为 UTF-8 或 GB18030 文本。", en: "A page is a text in UTF-8 or GB18030." },
  "nothing-built": { zh: "请先运行 lianpu build。", en: "Run lianpu build first." },
  "page-unknown": {
    zh: 'lianpu query "MATCH (p:Page) RETURN p.id, p.source" 列出已入库的版面。',
    en: 'lianpu query "MATCH (p:Page) RETURN p.id, p.source" lists the pages that were built.',
  },
  "page-missing": { zh: "请检查路径。", en: "Check the path." },
  "port-busy": {
    zh: "请用 --port 指定其他端口，或结束占用该端口的程序。",
    en: "Name another port with --port, or end the program that holds it.",
  },
  "port-refused": { zh: "请用 --port 指定 1024 以上的端口。", en: "Name a port above 1024 with --port." },
  "question-missing": {
    zh: "例如：lianpu ask 谁主持了推进会",
    en: "For example: lianpu ask who attended the forum",
  },
  "host-unknown": {
    zh: "请用 --host 指定本机的地址，例如 0.0.0.0 表示全部地址。",
    en: "Name an address of this machine with --host; 0.0.0.0 is all of them.",
  },
  "token-missing": {
    zh: "请设置环境变量 LIANPU_TOKEN（至少 16 个字符），例如：LIANPU_TOKEN=$(openssl rand -hex 16)",
    en: "Set LIANPU_TOKEN to 16 characters or more: LIANPU_TOKEN=$(openssl rand -hex 16)",
  },
  "token-short": {
    zh: "例如：LIANPU_TOKEN=$(openssl rand -hex 16)",
    en: "For example: LIANPU_TOKEN=$(openssl rand -hex 16)",
  },
  "queue-address": {
    zh: "例如：--queue redis://127.0.0.1:6379；密码写作 redis://:PASSWORD@HOST:PORT",
    en: "For example: --queue redis://127.0.0.1:6379; a password goes redis://:PASSWORD@HOST:PORT",
  },
  "queue-missing": {
    zh: "例如：lianpu worker --queue redis://127.0.0.1:6379",
    en: "For example: lianpu worker --queue redis://127.0.0.1:6379",
  },
  "queue-unreachable": {
    zh: "请启动 Redis 或 Valkey，或改正地址；没有队列时去掉 --queue 在本机读取。",
    en: "Start Redis or Valkey, or mend the address; without --queue this machine reads the pages.",
  },
  "query-unclear": {
    zh: "查询语句、--file、--name 三者给出其一；lianpu query --list 列出现成查询。",
    en: "Give a statement, --file or --name; lianpu query --list lists the library.",
  },
  "query-unknown": { zh: "lianpu query --list 列出现成查询。", en: "lianpu query --list lists the library." },
};
