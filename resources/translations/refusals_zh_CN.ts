<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>refusal</name>
    <message>
        <source>There is no action &apos;{name}&apos;. See the list: throughline actions.</source>
        <extracomment>action.unknown</extracomment>
        <translation>没有“{name}”这个操作。可用的操作请看：throughline actions。</translation>
    </message>
    <message>
        <source>This session is signed in to the company&apos;s server as {person}, so it cannot act as {who}. Sign in as {who}.</source>
        <extracomment>actor.other</extracomment>
        <translation>本次会话是以 {person} 的身份登录公司服务器的，不能以 {who} 的名义操作。请以 {who} 登录。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is given twice. Give it once.</source>
        <extracomment>arguments.doubled</extracomment>
        <translation>“{name}”给了两次。只给一次即可。</translation>
    </message>
    <message>
        <source>The arguments are no valid JSON: {why}. Check quotes, commas and brackets.</source>
        <extracomment>arguments.json</extracomment>
        <translation>参数不是有效的 JSON：{why}。请检查引号、逗号和括号。</translation>
    </message>
    <message>
        <source>&apos;{field}&apos; is missing. Give it a value.</source>
        <extracomment>arguments.missing</extracomment>
        <translation>缺少“{field}”。请填写。</translation>
    </message>
    <message>
        <source>&apos;{field}&apos; must be {wanted}. Correct it and try again.</source>
        <extracomment>arguments.type</extracomment>
        <translation>“{field}”必须是：{wanted}。请改正后重试。</translation>
    </message>
    <message>
        <source>&apos;{field}&apos; is not an argument of this action. See the list: throughline actions.</source>
        <extracomment>arguments.unknown</extracomment>
        <translation>此操作没有“{field}”这个参数。可用的参数请看：throughline actions。</translation>
    </message>
    <message>
        <source>This request was written for version {theirs} of {action}, and this program performs version {ours}. Enter it again by hand.</source>
        <extracomment>arguments.version</extracomment>
        <translation>这个请求是按 {action} 的第 {theirs} 版写的，而本程序执行的是第 {ours} 版。请手工重新录入。</translation>
    </message>
    <message>
        <source>The file has {bytes} bytes; it must have one at least and {most} at most. Send it another way.</source>
        <extracomment>attachment.size</extracomment>
        <translation>文件有 {bytes} 字节；应至少 1 字节，最多 {most} 字节。请用其他方式发送。</translation>
    </message>
    <message>
        <source>&apos;{type}&apos; is no kind of file. Name it as application/pdf or image/png.</source>
        <extracomment>attachment.type</extracomment>
        <translation>“{type}”不是文件类型。请写成 application/pdf 或 image/png 这样的形式。</translation>
    </message>
    <message>
        <source>The backup {file} is not what was written when it was made: it is damaged. Use another one.</source>
        <extracomment>backup.changed</extracomment>
        <translation>备份 {file} 与当初写出时不一致，已经损坏。请换用另一份备份。</translation>
    </message>
    <message>
        <source>The copy {copy} was made, but something is wrong in the company itself: {invariant}, {what}. Run doctor; until that is put right keep the earlier backups.</source>
        <extracomment>backup.damaged</extracomment>
        <translation>副本 {copy} 已写出，但公司数据本身有问题：{invariant}，{what}。请运行 doctor；问题解决之前，请保留以前的备份。</translation>
    </message>
    <message>
        <source>{target} is there already, and a backup is never overwritten. Choose another name.</source>
        <extracomment>backup.exists</extracomment>
        <translation>{target} 已经存在，备份绝不覆盖已有文件。请换一个名称。</translation>
    </message>
    <message>
        <source>The backup could not be written to {file}: {why}. Check the disk, or choose another.</source>
        <extracomment>backup.failed</extracomment>
        <translation>备份无法写入 {file}：{why}。请检查磁盘，或换一个磁盘。</translation>
    </message>
    <message>
        <source>There is no room for a copy of {file} in {folder}. Free some space, or choose another disk.</source>
        <extracomment>backup.full</extracomment>
        <translation>{folder} 的空间不够存放 {file} 的副本。请腾出空间，或换一个磁盘。</translation>
    </message>
    <message>
        <source>There is no manifest {file}.manifest, so nobody can tell whether the backup is whole. A backup and its manifest belong together: copy both.</source>
        <extracomment>backup.manifest</extracomment>
        <translation>找不到清单文件 {file}.manifest，无法判断备份是否完整。备份与清单文件缺一不可，请一并复制。</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist. Make it, or choose another.</source>
        <extracomment>backup.no_folder, company.no_folder</extracomment>
        <translation>文件夹 {folder} 不存在。请先建好，或换一个文件夹。</translation>
    </message>
    <message>
        <source>A company on a PostgreSQL server is backed up by the server&apos;s own tools: pg_dump --format=custom. Or copy it to a file: throughline company move.</source>
        <extracomment>backup.postgres</extracomment>
        <translation>PostgreSQL 服务器上的公司请用服务器自带的工具备份：pg_dump --format=custom；也可以复制成一个文件：throughline company move。</translation>
    </message>
    <message>
        <source>A big works has 2,000 to 10,000,000 lots, not {lots}. Give another number.</source>
        <extracomment>bench.make.lots</extracomment>
        <translation>大型工厂可有 2,000 到 10,000,000 个批次，不能是 {lots}。请换一个数。</translation>
    </message>
    <message>
        <source>A big company has 100 to 10,000,000 orders, not {orders}. Give another number.</source>
        <extracomment>bench.make.orders</extracomment>
        <translation>大型公司可有 100 到 10,000,000 个订单，不能是 {orders}。请换一个数。</translation>
    </message>
    <message>
        <source>There is no benchmark &apos;{name}&apos;. There are order-entry, query, storm, bulk, make, desk, floor and quality.</source>
        <extracomment>bench.unknown</extracomment>
        <translation>没有“{name}”这项性能测试。可用的有 order-entry、query、storm、bulk、make、desk、floor 和 quality。</translation>
    </message>
    <message>
        <source>A calendar needs a code of at most 40 characters.</source>
        <extracomment>calendar.code</extracomment>
        <translation>日历要有代码，最多 40 个字符。</translation>
    </message>
    <message>
        <source>There is a calendar {code} already. Choose another code.</source>
        <extracomment>calendar.code.taken</extracomment>
        <translation>日历 {code} 已经存在。请换一个代码。</translation>
    </message>
    <message>
        <source>{day} differs already, in a way that does not go with this. Remove that exception first.</source>
        <extracomment>calendar.exception.exists</extracomment>
        <translation>{day} 已设为例外，而且与这次的设置冲突。请先删除原来的例外。</translation>
    </message>
    <message>
        <source>Give both times of the day, or none where nobody works.</source>
        <extracomment>calendar.exception.half</extracomment>
        <translation>请把当天的起止时间都填上；若当天不上班，则两个都不填。</translation>
    </message>
    <message>
        <source>A day cannot be worked from minute {from} to {to}: work starts at 0 to 1439 minutes after midnight and ends later, at 2880 at most.</source>
        <extracomment>calendar.exception.minutes</extracomment>
        <translation>一天的工作时间不能是第 {from} 分钟到第 {to} 分钟：开始时间应在零点后 0 至 1439 分钟之间，结束时间须晚于开始时间，最多到 2880 分钟。</translation>
    </message>
    <message>
        <source>{day} is worked as its weekday: there is nothing to remove.</source>
        <extracomment>calendar.exception.none</extracomment>
        <translation>{day} 按平常的工作日安排，没有可删除的例外。</translation>
    </message>
    <message>
        <source>Say why the day differs, such as &apos;Christmas Day&apos;.</source>
        <extracomment>calendar.exception.reason</extracomment>
        <translation>请说明当天为何例外，例如“国庆节”。</translation>
    </message>
    <message>
        <source>A shift from minute {from} to {to} cannot be: it starts at 0 to 1439 minutes after midnight and ends later, at 2880 at most (the next midnight but one).</source>
        <extracomment>calendar.minutes</extracomment>
        <translation>班次不能从第 {from} 分钟排到第 {to} 分钟：开始时间应在零点后 0 至 1439 分钟之间，结束时间须晚于开始时间，最多到 2880 分钟（即再下一个零点）。</translation>
    </message>
    <message>
        <source>A calendar needs a name: say what people call it.</source>
        <extracomment>calendar.name.none</extracomment>
        <translation>日历要有名称：请填写平时怎么称呼它。</translation>
    </message>
    <message>
        <source>Nobody works within ten years after {day}. Give the calendar working days again.</source>
        <extracomment>calendar.never</extracomment>
        <translation>{day} 之后十年内都没有工作日。请先给日历排上工作日。</translation>
    </message>
    <message>
        <source>Nobody worked within ten years before {day}.</source>
        <extracomment>calendar.never.before</extracomment>
        <translation>{day} 之前十年内都没有工作日。</translation>
    </message>
    <message>
        <source>There is no such calendar.</source>
        <extracomment>calendar.none</extracomment>
        <translation>没有这个日历。</translation>
    </message>
    <message>
        <source>Two shifts overlap. Let one end before the next begins.</source>
        <extracomment>calendar.overlap</extracomment>
        <translation>有两个班次时间重叠。请让前一班先结束，后一班再开始。</translation>
    </message>
    <message>
        <source>{what} was changed by {who} since you opened it. Look at the new values and save again.</source>
        <extracomment>calendar.record.stale, ledger.record.stale, orders.record.stale, people.record.stale</extracomment>
        <translation>打开之后，{who} 已修改了 {what}。请查看新的内容，然后重新保存。</translation>
    </message>
    <message>
        <source>{weekday} is no weekday: write 1 for Monday to 7 for Sunday.</source>
        <extracomment>calendar.weekday</extracomment>
        <translation>{weekday} 不是星期：请用 1（星期一）到 7（星期日）。</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Check its path.</source>
        <extracomment>command.file</extracomment>
        <translation>文件 {file} 无法读取。请检查路径。</translation>
    </message>
    <message>
        <source>Line {line} cannot be performed: {why} Correct that line.</source>
        <extracomment>command.line</extracomment>
        <translation>第 {line} 行无法执行：{why} 请改正该行。</translation>
    </message>
    <message>
        <source>--{option} needs a value after it.</source>
        <extracomment>command.option</extracomment>
        <translation>--{option} 后面要跟一个值。</translation>
    </message>
    <message>
        <source>--{option} is missing. See: throughline help.</source>
        <extracomment>command.option_missing</extracomment>
        <translation>缺少 --{option}。请看：throughline help。</translation>
    </message>
    <message>
        <source>A password is needed, and there is no terminal to ask at. Name a file in THROUGHLINE_PASSWORD_FILE.</source>
        <extracomment>command.password</extracomment>
        <translation>需要密码，但没有可供输入的终端。请用 THROUGHLINE_PASSWORD_FILE 指定密码文件。</translation>
    </message>
    <message>
        <source>The password file {file} cannot be read. Check THROUGHLINE_PASSWORD_FILE.</source>
        <extracomment>command.password_file</extracomment>
        <translation>密码文件 {file} 无法读取。请检查 THROUGHLINE_PASSWORD_FILE。</translation>
    </message>
    <message>
        <source>The {what} is missing. See: throughline help.</source>
        <extracomment>command.word_missing</extracomment>
        <translation>缺少 {what}。请看：throughline help。</translation>
    </message>
    <message>
        <source>There is no file {file}. Check the path, or make a new company.</source>
        <extracomment>company.absent</extracomment>
        <translation>文件 {file} 不存在。请检查路径，或新建一个公司。</translation>
    </message>
    <message>
        <source>Nobody would be able to sign in. Name the first administrator.</source>
        <extracomment>company.admin</extracomment>
        <translation>这样谁也无法登录。请指定第一位管理员。</translation>
    </message>
    <message>
        <source>{file} is being restored or upgraded just now. Wait until that is done, then open it again.</source>
        <extracomment>company.being_replaced</extracomment>
        <translation>{file} 正在恢复或升级。请等它完成后再打开。</translation>
    </message>
    <message>
        <source>The company file cannot be opened: {why}. Check its path and the rights of its folder.</source>
        <extracomment>company.cannot_open</extracomment>
        <translation>公司文件无法打开：{why}。请检查路径和所在文件夹的权限。</translation>
    </message>
    <message>
        <source>&apos;{currency}&apos; is no currency. Use three letters, such as EUR.</source>
        <extracomment>company.currency</extracomment>
        <translation>“{currency}”不是币种。请用三个字母的代码，例如 CNY。</translation>
    </message>
    <message>
        <source>The server has a database named {name} already, so no company is made there: choose another name, or open the company that is there.</source>
        <extracomment>company.exists</extracomment>
        <translation>服务器上已有名为 {name} 的数据库，因此没有在那里新建公司。请换一个名称，或打开已有的公司。</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name; nothing was overwritten.</source>
        <extracomment>company.exists</extracomment>
        <translation>{file} 已经存在。请换一个名称；原有文件没有被覆盖。</translation>
    </message>
    <message>
        <source>The file {path} beside the company cannot be opened: {why}. Ask for the right to write in its folder.</source>
        <extracomment>company.gate</extracomment>
        <translation>公司文件旁边的 {path} 无法打开：{why}。请申请所在文件夹的写入权限。</translation>
    </message>
    <message>
        <source>The file {file} was moved, removed or replaced while it was open, so nothing was saved. Put it back where it was and do it again, or close Throughline and open the file where it is now.</source>
        <extracomment>company.gone</extracomment>
        <translation>文件 {file} 在打开期间被移动、删除或替换，因此没有保存任何内容。请把它放回原处后重试，或关闭 Throughline，再从现在的位置打开该文件。</translation>
    </message>
    <message>
        <source>The file {file} has a second name on this disk (a hard link); two names would have two logs. Remove the other name.</source>
        <extracomment>company.hard_link</extracomment>
        <translation>文件 {file} 在这个磁盘上还有另一个名称（硬链接）；两个名称会各有一份日志。请删除另一个名称。</translation>
    </message>
    <message>
        <source>The file {file} is gone, but its log is still there: it was moved without it. Move it back beside its log.</source>
        <extracomment>company.moved</extracomment>
        <translation>文件 {file} 不见了，日志却还在：移动文件时没有带上日志。请把文件移回日志旁边。</translation>
    </message>
    <message>
        <source>The company has no name. Give it one.</source>
        <extracomment>company.name</extracomment>
        <translation>公司没有名称。请填写名称。</translation>
    </message>
    <message>
        <source>This company file is on a network drive ({folder}, {type}). Several PCs cannot safely share such a file: it would be damaged. Keep it on this PC, or connect all PCs to a PostgreSQL server (Help, Sharing).</source>
        <extracomment>company.network</extracomment>
        <translation>公司文件位于网络驱动器（{folder}，{type}）。多台电脑共用这样的文件并不安全，文件会损坏。请把它放在本机，或让各台电脑都连接 PostgreSQL 服务器（见帮助“共享”）。</translation>
    </message>
    <message>
        <source>This company was last used by a newer Throughline (schema {theirs}; this program knows {ours}). Install the newer program on this PC.</source>
        <extracomment>company.newer</extracomment>
        <translation>这个公司最近由更新版本的 Throughline 使用过（数据结构 {theirs}；本程序只认到 {ours}）。请在这台电脑上安装新版程序。</translation>
    </message>
    <message>
        <source>This database holds no Throughline company. Choose another, or make a new company.</source>
        <extracomment>company.not_a_company</extracomment>
        <translation>这个数据库里没有 Throughline 公司。请另选一个，或新建公司。</translation>
    </message>
    <message>
        <source>This file is not a Throughline company. Choose another file, or make a new company.</source>
        <extracomment>company.not_a_company</extracomment>
        <translation>这个文件不是 Throughline 公司。请另选文件，或新建公司。</translation>
    </message>
    <message>
        <source>This company was last used by an older Throughline (schema {theirs}; this program needs {ours}). Upgrade it: throughline company upgrade. A backup is made first.</source>
        <extracomment>company.older</extracomment>
        <translation>这个公司最近由旧版 Throughline 使用（数据结构 {theirs}；本程序需要 {ours}）。请升级：throughline company upgrade。升级前会先做备份。</translation>
    </message>
    <message>
        <source>Somebody on this PC has {file} open, so no other file can be put in its place. Close Throughline everywhere, then do it again.</source>
        <extracomment>company.open</extracomment>
        <translation>这台电脑上有人正打开着 {file}，不能用别的文件替换它。请关闭所有 Throughline，然后重试。</translation>
    </message>
    <message>
        <source>{host} has this company file open. Several PCs cannot share a file safely: close it there, or connect all PCs to a PostgreSQL server (Help, Sharing).</source>
        <extracomment>company.other_pc</extracomment>
        <translation>{host} 正打开着这个公司文件。多台电脑不能安全地共用一个文件：请在那台电脑上关闭，或让各台电脑都连接 PostgreSQL 服务器（见帮助“共享”）。</translation>
    </message>
    <message>
        <source>Part {version} ({name}) of this company&apos;s schema was made by a different file than this program carries. Use the program that made it, or restore a backup.</source>
        <extracomment>company.schema_changed</extracomment>
        <translation>这个公司数据结构的第 {version} 部分（{name}）不是由本程序所带的文件建立的。请用当初建立它的程序，或恢复备份。</translation>
    </message>
    <message>
        <source>The log {log} of an earlier company lies where the new one would be made. Move it away, beside the company it belongs to, or choose another name.</source>
        <extracomment>company.stray_log</extracomment>
        <translation>新公司所在的位置还留着以前某个公司的日志 {log}。请把它移回所属的公司旁边，或换一个名称。</translation>
    </message>
    <message>
        <source>The server&apos;s address cannot be read: {why}. Write it like postgresql://anna@server/company.</source>
        <extracomment>company.url</extracomment>
        <translation>服务器地址无法识别：{why}。请写成 postgresql://anna@server/company 这样的形式。</translation>
    </message>
    <message>
        <source>The row has {cells} cells, and {columns} are named. Correct the row.</source>
        <extracomment>csv.cells</extracomment>
        <translation>该行有 {cells} 个单元格，而指定的列有 {columns} 个。请改正该行。</translation>
    </message>
    <message>
        <source>The row has {cells} cells, the header {columns}. Look for a missing or doubled separator.</source>
        <extracomment>csv.cells</extracomment>
        <translation>该行有 {cells} 个单元格，表头却有 {columns} 个。请检查是否缺少或多出分隔符。</translation>
    </message>
    <message>
        <source>{file} has no column &apos;{column}&apos;. It has: {known}.</source>
        <extracomment>csv.column</extracomment>
        <translation>{file} 没有“{column}”列。现有的列：{known}。</translation>
    </message>
    <message>
        <source>{file} has two columns &apos;{column}&apos;. Give them different names.</source>
        <extracomment>csv.column_twice</extracomment>
        <translation>{file} 有两列都叫“{column}”。请用不同的列名。</translation>
    </message>
    <message>
        <source>{file} is empty, or no file. Name a file with a table in it.</source>
        <extracomment>csv.empty</extracomment>
        <translation>{file} 是空的，或者不是文件。请指定一个含有表格的文件。</translation>
    </message>
    <message>
        <source>{file} is UTF-16 with the high byte first. Save it as UTF-8.</source>
        <extracomment>csv.encoding</extracomment>
        <translation>{file} 是高位在前的 UTF-16 编码。请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>{file} cannot be read. Check its path and that you may read it.</source>
        <extracomment>csv.file</extracomment>
        <translation>{file} 无法读取。请检查路径和读取权限。</translation>
    </message>
    <message>
        <source>The header of {file} cannot be read: {why} Correct it.</source>
        <extracomment>csv.header</extracomment>
        <translation>{file} 的表头无法读取：{why} 请改正表头。</translation>
    </message>
    <message>
        <source>A quote opens in line {line} and nothing closes it. Correct the file there.</source>
        <extracomment>csv.quote</extracomment>
        <translation>第 {line} 行的引号没有成对关闭。请在文件中改正。</translation>
    </message>
    <message>
        <source>Something follows a closing quote in line {line}. Double quotes inside of a cell.</source>
        <extracomment>csv.quote</extracomment>
        <translation>第 {line} 行的右引号后面还有内容。单元格里的引号请写两遍。</translation>
    </message>
    <message>
        <source>The row is cut off: nothing closes it. Get the whole file.</source>
        <extracomment>csv.row_end</extracomment>
        <translation>该行不完整，到文件末尾也没有结束。请取得完整的文件。</translation>
    </message>
    <message>
        <source>{file} is the file that the rows come from, and the others in it would be lost. Save them under another name.</source>
        <extracomment>csv.same</extracomment>
        <translation>{file} 就是这些行的来源文件，保存到这里会丢失其中的其他行。请用另一个文件名保存。</translation>
    </message>
    <message>
        <source>Cell {cell}: {why} Correct the row.</source>
        <extracomment>csv.text</extracomment>
        <translation>第 {cell} 个单元格：{why} 请改正该行。</translation>
    </message>
    <message>
        <source>{file} cannot be written. Choose another place, or close what has it open.</source>
        <extracomment>csv.write</extracomment>
        <translation>{file} 无法写入。请选择其他位置，或关闭占用它的程序。</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no currency: write its three capital letters, like EUR.</source>
        <extracomment>currency.text</extracomment>
        <translation>“{text}”不是币种：请写三个大写字母，例如 CNY。</translation>
    </message>
    <message>
        <source>Somebody does it, or anybody may. Choose one.</source>
        <extracomment>customers.activity.anybody</extracomment>
        <translation>由某人做，或任何人都可以。请二选一。</translation>
    </message>
    <message>
        <source>This person does not work there. Choose a contact of the same firm.</source>
        <extracomment>customers.activity.contact</extracomment>
        <translation>此人不在那家公司。请选择同一公司的联系人。</translation>
    </message>
    <message>
        <source>It is done already. Add a new activity for what is next.</source>
        <extracomment>customers.activity.done</extracomment>
        <translation>它已经完成。请为下一步另建活动。</translation>
    </message>
    <message>
        <source>It cannot end before it begins. Give its beginning, and a later end.</source>
        <extracomment>customers.activity.ends</extracomment>
        <translation>结束不能早于开始。请给出开始时间和更晚的结束时间。</translation>
    </message>
    <message>
        <source>It is not said what is next: a call, a meeting, a task or a mail. Choose one.</source>
        <extracomment>customers.activity.next</extracomment>
        <translation>没有说明下一步是什么：电话、会议、任务或邮件。请选择一种。</translation>
    </message>
    <message>
        <source>There is no such activity. Look at the list again.</source>
        <extracomment>customers.activity.none</extracomment>
        <translation>没有这个活动。请再看一下列表。</translation>
    </message>
    <message>
        <source>It is kept already: its sign is {id}. Look it up in the list of activities.</source>
        <extracomment>customers.activity.twice</extracomment>
        <translation>已经留存过了：它的标识是 {id}。请在活动列表中查找。</translation>
    </message>
    <message>
        <source>It has its time, or it is done no matter when. Choose one.</source>
        <extracomment>customers.activity.whenever</extracomment>
        <translation>有时间，或何时都行。请二选一。</translation>
    </message>
    <message>
        <source>This is counted in the currency of the books. Give the amount in {book}.</source>
        <extracomment>customers.amount.book</extracomment>
        <translation>此处以记账本位币计算。请用 {book} 填写金额。</translation>
    </message>
    <message>
        <source>{amount} is below zero. Give what it would bring.</source>
        <extracomment>customers.amount.negative</extracomment>
        <translation>{amount} 小于零。请给出预计金额。</translation>
    </message>
    <message>
        <source>The article says nothing. Write the answer.</source>
        <extracomment>customers.article.empty</extracomment>
        <translation>文章没有内容。请写出答案。</translation>
    </message>
    <message>
        <source>There is no such article. Choose one from the list.</source>
        <extracomment>customers.article.none</extracomment>
        <translation>没有这篇文章。请从列表中选择。</translation>
    </message>
    <message>
        <source>They were taken in on {since}, so they cannot have responded before. Give a later day.</source>
        <extracomment>customers.campaign.before</extracomment>
        <translation>对方于 {since} 加入名单，不可能在此之前反馈。请给出更晚的日期。</translation>
    </message>
    <message>
        <source>{campaign} has begun, so this is settled. Add a new one for something else.</source>
        <extracomment>customers.campaign.begun</extracomment>
        <translation>{campaign} 已经开始，这一项不能再改。请为别的内容另建营销活动。</translation>
    </message>
    <message>
        <source>{amount} is below zero. Give what may be spent.</source>
        <extracomment>customers.campaign.budget</extracomment>
        <translation>{amount} 小于零。请填写可以花费的金额。</translation>
    </message>
    <message>
        <source>This order is another firm&apos;s. Choose one of the member&apos;s own.</source>
        <extracomment>customers.campaign.buyer</extracomment>
        <translation>这个订单属于另一家公司。请选择该对象自己的订单。</translation>
    </message>
    <message>
        <source>This order counts for {campaign} already. No order counts twice.</source>
        <extracomment>customers.campaign.claimed</extracomment>
        <translation>这个订单已计入 {campaign}。一个订单不能计两次。</translation>
    </message>
    <message>
        <source>{campaign} is closed. Add a new one.</source>
        <extracomment>customers.campaign.closed</extracomment>
        <translation>{campaign} 已关闭。请另建一个。</translation>
    </message>
    <message>
        <source>Orders count at least until its end on {end}, not only until {day}. Give a later day.</source>
        <extracomment>customers.campaign.counts</extracomment>
        <translation>订单至少要计到活动结束日 {end}，不能只到 {day}。请给出更晚的日期。</translation>
    </message>
    <message>
        <source>It cannot end on {end} before it begins on {start}. Give a later end.</source>
        <extracomment>customers.campaign.ends</extracomment>
        <translation>不能在 {start} 开始之前的 {end} 结束。请给出更晚的结束日期。</translation>
    </message>
    <message>
        <source>Nobody has responded on {day} yet. Give today or a day before.</source>
        <extracomment>customers.campaign.future</extracomment>
        <translation>{day} 还没到，不可能已有反馈。请填今天或更早的日期。</translation>
    </message>
    <message>
        <source>A lead came of it only with the response lead. Choose it, or leave the lead out.</source>
        <extracomment>customers.campaign.lead</extracomment>
        <translation>只有反馈为“线索”时才能填写由此产生的线索。请选择该反馈，或不填线索。</translation>
    </message>
    <message>
        <source>Name 1 to {most} members at once.</source>
        <extracomment>customers.campaign.many</extracomment>
        <translation>每次请列出 1 至 {most} 个对象。</translation>
    </message>
    <message>
        <source>They are no member of this campaign. Add them first.</source>
        <extracomment>customers.campaign.member</extracomment>
        <translation>对方不在这个营销活动的名单里。请先加入。</translation>
    </message>
    <message>
        <source>{campaign} has nobody to speak to. Choose a segment with customers in it, or add members.</source>
        <extracomment>customers.campaign.nobody</extracomment>
        <translation>{campaign} 的名单是空的。请选择有客户的客户群，或加入对象。</translation>
    </message>
    <message>
        <source>There is no such campaign. Choose one from the list.</source>
        <extracomment>customers.campaign.none</extracomment>
        <translation>没有这个营销活动。请从列表中选择。</translation>
    </message>
    <message>
        <source>Nothing was spent. Give what it cost.</source>
        <extracomment>customers.campaign.nothing</extracomment>
        <translation>没有花费。请填写花了多少。</translation>
    </message>
    <message>
        <source>An order came of it only with the response ordered. Choose it, or leave the order out.</source>
        <extracomment>customers.campaign.order</extracomment>
        <translation>只有反馈为“已下单”时才能填写由此产生的订单。请选择该反馈，或不填订单。</translation>
    </message>
    <message>
        <source>{campaign} has not begun. Start it first.</source>
        <extracomment>customers.campaign.planned</extracomment>
        <translation>{campaign} 还没有开始。请先启动。</translation>
    </message>
    <message>
        <source>They have responded to it, so they stay. Note that they did nothing where that was wrong.</source>
        <extracomment>customers.campaign.responded</extracomment>
        <translation>对方已有反馈，所以保留在名单里。若记错了，请先把反馈改为“无”。</translation>
    </message>
    <message>
        <source>Name a firm or a lead, one of the two.</source>
        <extracomment>customers.campaign.whom</extracomment>
        <translation>请指定一家公司或一条线索，二者选一。</translation>
    </message>
    <message>
        <source>There is no such category of items. Choose one from the list.</source>
        <extracomment>customers.category.none</extracomment>
        <translation>没有这个物料类别。请从列表中选择。</translation>
    </message>
    <message>
        <source>There is no {code} to change. Look at the list again.</source>
        <extracomment>customers.code.none</extracomment>
        <translation>没有可修改的 {code}。请再看一下列表。</translation>
    </message>
    <message>
        <source>{code} is there already. Open it to change it, or choose another code.</source>
        <extracomment>customers.code.taken</extracomment>
        <translation>{code} 已经存在。请打开它来修改，或换一个代码。</translation>
    </message>
    <message>
        <source>There is no such contact. Look at the list again.</source>
        <extracomment>customers.contact.none, people.contact.none</extracomment>
        <translation>没有这个联系人。请再看一下列表。</translation>
    </message>
    <message>
        <source>The company knows no currency {currency}. Add it first, or use another.</source>
        <extracomment>customers.currency.none</extracomment>
        <translation>公司没有币种 {currency}。请先添加，或换一个币种。</translation>
    </message>
    <message>
        <source>There is no such customer. Look them up by their number.</source>
        <extracomment>customers.customer.none</extracomment>
        <translation>没有这个客户。请按编号查找。</translation>
    </message>
    <message>
        <source>There is no such customer. Choose one from the list.</source>
        <extracomment>customers.customer.unknown, quality.ppap.customer</extracomment>
        <translation>没有这个客户。请从列表中选择。</translation>
    </message>
    <message>
        <source>A calendar holds meetings and tasks. Choose one of them.</source>
        <extracomment>customers.entry.kind</extracomment>
        <translation>日历里只有会议和任务。请选择其中一种。</translation>
    </message>
    <message>
        <source>An entry is not changed {sequence} times. Read the calendar in again.</source>
        <extracomment>customers.entry.sequence</extracomment>
        <translation>日历条目的修改次数不能是 {sequence}。请重新读入日历。</translation>
    </message>
    <message>
        <source>{frame} is closed: nothing is called off it any more. Agree on a new one.</source>
        <extracomment>customers.frame.closed</extracomment>
        <translation>{frame} 已关闭，不能再要货。请另签一份。</translation>
    </message>
    <message>
        <source>The customer is billed in {currency}. Give the price in it.</source>
        <extracomment>customers.frame.currency</extracomment>
        <translation>该客户以 {currency} 结算。请用这个币种给出价格。</translation>
    </message>
    <message>
        <source>{frame} is good from {from} to {to}, not on {day}. Agree on a new one.</source>
        <extracomment>customers.frame.day</extracomment>
        <translation>{frame} 的有效期是 {from} 至 {to}，{day} 不在其中。请另签一份。</translation>
    </message>
    <message>
        <source>It cannot end on {to} before it begins on {from}. Give a later day.</source>
        <extracomment>customers.frame.days</extracomment>
        <translation>不能在 {from} 开始之前于 {to} 结束。请给出更晚的日期。</translation>
    </message>
    <message>
        <source>There is no such item that is sold. Choose another.</source>
        <extracomment>customers.frame.item</extracomment>
        <translation>没有这个在售物料。请另选一个。</translation>
    </message>
    <message>
        <source>{frame} has no line {line}. Look at its lines again.</source>
        <extracomment>customers.frame.line</extracomment>
        <translation>{frame} 没有第 {line} 行。请再看一下它的行。</translation>
    </message>
    <message>
        <source>A frame order has 1 to {most} lines. Say what is agreed on.</source>
        <extracomment>customers.frame.lines</extracomment>
        <translation>框架订单要有 1 到 {most} 行。请说明约定的内容。</translation>
    </message>
    <message>
        <source>There is no such frame order. Look it up by its number.</source>
        <extracomment>customers.frame.none</extracomment>
        <translation>没有这个框架订单。请按编号查找。</translation>
    </message>
    <message>
        <source>Nothing is called off. Say which lines and how much.</source>
        <extracomment>customers.frame.nothing</extracomment>
        <translation>没有要货。请说明要哪些行、多少数量。</translation>
    </message>
    <message>
        <source>{price} is below zero. Give what one costs.</source>
        <extracomment>customers.frame.price</extracomment>
        <translation>{price} 小于零。请给出单价。</translation>
    </message>
    <message>
        <source>{quantity} is nothing to agree on. Give a quantity above zero.</source>
        <extracomment>customers.frame.quantity</extracomment>
        <translation>{quantity} 不能作为约定数量。请给出大于零的数量。</translation>
    </message>
    <message>
        <source>Of line {line} of {frame} {remaining} of {agreed} remain, not {quantity}. Call off less, or agree on more.</source>
        <extracomment>customers.frame.remaining</extracomment>
        <translation>{frame} 第 {line} 行约定 {agreed}，还剩 {remaining}，不够 {quantity}。请减少要货，或另行约定。</translation>
    </message>
    <message>
        <source>Line {line} is named twice. Put both together.</source>
        <extracomment>customers.frame.twice</extracomment>
        <translation>第 {line} 行写了两次。请合在一起。</translation>
    </message>
    <message>
        <source>Complaint {complaint} about lot {lot} is open since {day}, {days} days. Tell them how far it is.</source>
        <extracomment>customers.hint.complaint</extracomment>
        <translation>关于批次 {lot} 的投诉 {complaint} 自 {day} 起未结，已有 {days} 天。请告诉客户进展。</translation>
    </message>
    <message>
        <source>{order} is late: {lines} lines should have left, the oldest on {day}. Call before they do.</source>
        <extracomment>customers.hint.late</extracomment>
        <translation>{order} 延误：{lines} 行本应发货，最早的在 {day}。请在客户来电之前主动联系。</translation>
    </message>
    <message>
        <source>There is business with them, and nobody has noted a word with them yet. Call them.</source>
        <extracomment>customers.hint.never</extracomment>
        <translation>与该客户有业务往来，却还没有任何联系记录。请打个电话。</translation>
    </message>
    <message>
        <source>{opportunity} ({name}) should have been decided on {day}. Ask, and say what came of it.</source>
        <extracomment>customers.hint.opportunity</extracomment>
        <translation>{opportunity}（{name}）本应在 {day} 决定。请询问并登记结果。</translation>
    </message>
    <message>
        <source>{amount} of invoice {invoice} is overdue since {day}, {days} days. Speak of it before new business.</source>
        <extracomment>customers.hint.overdue</extracomment>
        <translation>发票 {invoice} 的 {amount} 自 {day} 起逾期，已有 {days} 天。谈新业务之前请先提及。</translation>
    </message>
    <message>
        <source>Quote {quote} of {amount} ends on {day}, in {days} days. Ask for the order.</source>
        <extracomment>customers.hint.quote</extracomment>
        <translation>金额 {amount} 的报价 {quote} 将于 {day} 到期，还有 {days} 天。请争取订单。</translation>
    </message>
    <message>
        <source>Quote {quote} of {amount} ended on {day}. Ask, and make it anew where it is still wanted.</source>
        <extracomment>customers.hint.quote_over</extracomment>
        <translation>金额 {amount} 的报价 {quote} 已于 {day} 到期。请询问客户，仍需要的话重新报价。</translation>
    </message>
    <message>
        <source>{item} is due to be ordered again: every {median} days (give or take {spread}) over {orders} orders, the last on {last}.</source>
        <extracomment>customers.hint.reorder</extracomment>
        <translation>{item} 该再次订购了：{orders} 次订单大约每 {median} 天一次（上下 {spread} 天），上一次在 {last}。</translation>
    </message>
    <message>
        <source>Nobody talked to them since {day}, {days} days. Call them.</source>
        <extracomment>customers.hint.silence</extracomment>
        <translation>自 {day} 起 {days} 天没有人与客户联系。请打个电话。</translation>
    </message>
    <message>
        <source>{item} was ordered every {median} days (give or take {spread}), and not since {last}: {days} days. Ask why.</source>
        <extracomment>customers.hint.stopped</extracomment>
        <translation>{item} 原来每 {median} 天订购一次（上下 {spread} 天），自 {last} 起 {days} 天没有再订。请询问原因。</translation>
    </message>
    <message>
        <source>Ticket {ticket} ({subject}) should have been answered on {day}.</source>
        <extracomment>customers.hint.ticket_answer</extracomment>
        <translation>工单 {ticket}（{subject}）本应在 {day} 答复。</translation>
    </message>
    <message>
        <source>Ticket {ticket} ({subject}) should have been solved on {day}.</source>
        <extracomment>customers.hint.ticket_solve</extracomment>
        <translation>工单 {ticket}（{subject}）本应在 {day} 解决。</translation>
    </message>
    <message>
        <source>There is no such item. Look it up by its number.</source>
        <extracomment>customers.item.none</extracomment>
        <translation>没有这个物料。请按编号查找。</translation>
    </message>
    <message>
        <source>There is no such lead. Look it up by its number.</source>
        <extracomment>customers.lead.none</extracomment>
        <translation>没有这条线索。请按编号查找。</translation>
    </message>
    <message>
        <source>An opportunity needs what it would bring and when it will be decided. Give both.</source>
        <extracomment>customers.lead.opportunity</extracomment>
        <translation>商机需要预计金额和预计成交日。请两项都给出。</translation>
    </message>
    <message>
        <source>{lead} is {state} already. Look at what became of it.</source>
        <extracomment>customers.lead.state</extracomment>
        <translation>{lead} 的状态已是{state}。请查看后续情况。</translation>
    </message>
    <message>
        <source>{name} has neither a mail address nor a telephone number. Give one of them.</source>
        <extracomment>customers.lead.unreachable</extracomment>
        <translation>无法联系到 {name}。请给出邮件地址或电话号码。</translation>
    </message>
    <message>
        <source>{minutes} is no time to keep. Give 1 to {most} minutes.</source>
        <extracomment>customers.level.minutes</extracomment>
        <translation>{minutes} 不是可以遵守的时限。请给出 1 到 {most} 分钟。</translation>
    </message>
    <message>
        <source>Nothing is solved before it is answered. Give at least {minutes} minutes, at most {most}.</source>
        <extracomment>customers.level.order</extracomment>
        <translation>答复之前谈不上解决。请至少给出 {minutes} 分钟，最多 {most}。</translation>
    </message>
    <message>
        <source>The mail itself is not kept here. Read it in again.</source>
        <extracomment>customers.mail.attachment</extracomment>
        <translation>邮件原文没有保存在这里。请重新读入。</translation>
    </message>
    <message>
        <source>One of them is merged into another already. Choose the one that goes on.</source>
        <extracomment>customers.merge.again</extracomment>
        <translation>其中一条已经并入别的记录。请选择保留下来的那条。</translation>
    </message>
    <message>
        <source>One is billed in {one}, the other in {other}: what they owe cannot be put together. Keep both.</source>
        <extracomment>customers.merge.currency</extracomment>
        <translation>一个以 {one} 结算，另一个以 {other} 结算，欠款不能合在一起。请两个都保留。</translation>
    </message>
    <message>
        <source>{party} has posted invoices or payments, and what is posted never changes its customer. Merge the other one into {party} where it has none; where both have some, keep both and close the one that you no longer use.</source>
        <extracomment>customers.merge.posted</extracomment>
        <translation>{party} 已有过账的发票或收款，已过账的内容不会再更换客户。若另一个没有，请把另一个并入 {party}；若两个都有，请两个都保留，并停用不再使用的那个。</translation>
    </message>
    <message>
        <source>{one} and {other} are PPAPs under way for one revision of an item, and a customer has one at a time. Cancel one of them, then merge.</source>
        <extracomment>customers.merge.ppap</extracomment>
        <translation>{one} 和 {other} 是同一物料版本正在进行的 PPAP，而一个客户同时只能有一个。请先取消其中一个，再合并。</translation>
    </message>
    <message>
        <source>This is one record, and it cannot be merged into itself. Choose the other one.</source>
        <extracomment>customers.merge.self</extracomment>
        <translation>这是同一条记录，不能并入自己。请选择另一条。</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no month. Write it like 2026-12.</source>
        <extracomment>customers.month</extracomment>
        <translation>“{text}”不是月份。请写成 2026-12 这样。</translation>
    </message>
    <message>
        <source>It is won as often as its stage says, or as somebody knows better. Choose one.</source>
        <extracomment>customers.opportunity.chance</extracomment>
        <translation>赢率按阶段，或按更了解情况的人。请二选一。</translation>
    </message>
    <message>
        <source>There is no such opportunity. Look it up by its number.</source>
        <extracomment>customers.opportunity.none</extracomment>
        <translation>没有这个商机。请按编号查找。</translation>
    </message>
    <message>
        <source>{opportunity} is {state}: it is decided. Begin a new one.</source>
        <extracomment>customers.opportunity.state</extracomment>
        <translation>{opportunity} 的状态是{state}，已有结果。请新建一个商机。</translation>
    </message>
    <message>
        <source>Somebody works at it, or nobody does. Choose one.</source>
        <extracomment>customers.opportunity.worker</extracomment>
        <translation>有人负责，或无人负责。请二选一。</translation>
    </message>
    <message>
        <source>There is no such quote or order. Look it up by its number.</source>
        <extracomment>customers.order.none</extracomment>
        <translation>没有这个报价或订单。请按编号查找。</translation>
    </message>
    <message>
        <source>{chance} is no probability. Give 0 % to 100 %.</source>
        <extracomment>customers.probability</extracomment>
        <translation>{chance} 不是概率。请给出 0 % 到 100 %。</translation>
    </message>
    <message>
        <source>A customer is given to a territory by hand or by their address. Choose one.</source>
        <extracomment>customers.profile.both</extracomment>
        <translation>客户要么手工划入销售区域，要么按地址划分。请选择一种。</translation>
    </message>
    <message>
        <source>The reason is missing. Say in a few words why: it is kept for analysis.</source>
        <extracomment>customers.reason.empty</extracomment>
        <translation>缺少原因。请用几个字说明原因，以便日后分析。</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no class. Write A, B or C.</source>
        <extracomment>customers.segment.abc</extracomment>
        <translation>“{text}”不是等级。请写 A、B 或 C。</translation>
    </message>
    <message>
        <source>Say which amount its open opportunities reach together, above zero.</source>
        <extracomment>customers.segment.amount</extracomment>
        <translation>请说明未决商机合计达到的金额，须大于零。</translation>
    </message>
    <message>
        <source>Name what was bought: an item, or a category of items.</source>
        <extracomment>customers.segment.bought</extracomment>
        <translation>请指明买过什么：一个物料，或一个物料类别。</translation>
    </message>
    <message>
        <source>{code} is a fixed list with customers in it, so it takes no rules. Make another segment.</source>
        <extracomment>customers.segment.fixed</extracomment>
        <translation>{code} 是已有客户的固定名单，不能加规则。请另建客户群。</translation>
    </message>
    <message>
        <source>A segment has {most} rules at most. Leave some out, or make two.</source>
        <extracomment>customers.segment.long</extracomment>
        <translation>一个客户群最多 {most} 条规则。请去掉一些，或分成两个。</translation>
    </message>
    <message>
        <source>Name 1 to {most} customers at once.</source>
        <extracomment>customers.segment.many</extracomment>
        <translation>每次请列出 1 至 {most} 个客户。</translation>
    </message>
    <message>
        <source>Say how many months back an order may lie: 1 to 240.</source>
        <extracomment>customers.segment.months</extracomment>
        <translation>请说明订单可以早到几个月之前：1 至 240。</translation>
    </message>
    <message>
        <source>There is no such segment. Choose one from the list.</source>
        <extracomment>customers.segment.none</extracomment>
        <translation>没有这个客户群。请从列表中选择。</translation>
    </message>
    <message>
        <source>This segment is retired. Choose another, or take it into use again.</source>
        <extracomment>customers.segment.retired</extracomment>
        <translation>这个客户群已停用。请选择另一个，或重新启用。</translation>
    </message>
    <message>
        <source>Who belongs to this segment is said by its rules. Change them, or make a fixed list.</source>
        <extracomment>customers.segment.rules</extracomment>
        <translation>谁属于这个客户群由规则决定。请修改规则，或另建固定名单。</translation>
    </message>
    <message>
        <source>A rule of this kind does not look at that. Leave it empty, or choose another kind.</source>
        <extracomment>customers.segment.spare</extracomment>
        <translation>这种规则不看这一项。请留空，或换一种规则。</translation>
    </message>
    <message>
        <source>The pipeline has no stages yet. Set the first one.</source>
        <extracomment>customers.stage.first</extracomment>
        <translation>还没有任何销售阶段。请先设置第一个。</translation>
    </message>
    <message>
        <source>{opportunity} stands at the last stage. Say that it is won or lost.</source>
        <extracomment>customers.stage.last</extracomment>
        <translation>{opportunity} 已在最后一个阶段。请说明是赢单还是丢单。</translation>
    </message>
    <message>
        <source>There is no such stage. Look at the board again.</source>
        <extracomment>customers.stage.none</extracomment>
        <translation>没有这个阶段。请再看一下看板。</translation>
    </message>
    <message>
        <source>{position} is no place on the board. Give 0 to 1000, from left to right.</source>
        <extracomment>customers.stage.position</extracomment>
        <translation>{position} 不是看板上的位置。请给出 0 到 1000，从左到右。</translation>
    </message>
    <message>
        <source>{amount} is below zero. Give what is to be sold, or 0 for no target.</source>
        <extracomment>customers.target.amount</extracomment>
        <translation>{amount} 小于零。请填写要销售的金额，没有目标则填 0。</translation>
    </message>
    <message>
        <source>Every line may be left out, so a quote could be empty. Let one line always be in it.</source>
        <extracomment>customers.template.always</extracomment>
        <translation>每一行都可以不选，报价可能是空的。请让至少一行必选。</translation>
    </message>
    <message>
        <source>A template&apos;s line without an item is a charge and needs a text and a price. Name the item, or give both.</source>
        <extracomment>customers.template.charge</extracomment>
        <translation>模板中没有物料的行是费用，需要文字和价格。请指定物料，或两者都填。</translation>
    </message>
    <message>
        <source>A quote holds 1 to {most} days, not {days}.</source>
        <extracomment>customers.template.days</extracomment>
        <translation>报价有效期为 1 至 {most} 天，不能是 {days} 天。</translation>
    </message>
    <message>
        <source>{discount} is no discount. Give 0 % to 100 %.</source>
        <extracomment>customers.template.discount</extracomment>
        <translation>{discount} 不是折扣。请填 0 % 至 100 %。</translation>
    </message>
    <message>
        <source>{template} has no line {line}. Look at its lines again.</source>
        <extracomment>customers.template.line</extracomment>
        <translation>{template} 没有第 {line} 行。请再看一下它的行。</translation>
    </message>
    <message>
        <source>A template has 1 to {most} lines. Say what is offered.</source>
        <extracomment>customers.template.lines</extracomment>
        <translation>模板要有 1 至 {most} 行。请写明报什么。</translation>
    </message>
    <message>
        <source>There is no such quote template. Choose one from the list.</source>
        <extracomment>customers.template.none</extracomment>
        <translation>没有这个报价模板。请从列表中选择。</translation>
    </message>
    <message>
        <source>{opportunity} is another customer&apos;s. Choose one of theirs, or none.</source>
        <extracomment>customers.template.opportunity</extracomment>
        <translation>{opportunity} 属于另一个客户。请选择该客户的商机，或不选。</translation>
    </message>
    <message>
        <source>{quantity} is nothing to offer. Give a quantity above zero.</source>
        <extracomment>customers.template.quantity</extracomment>
        <translation>{quantity} 无法报价。请填写大于零的数量。</translation>
    </message>
    <message>
        <source>{template} is retired: no quote is made of it. Choose another.</source>
        <extracomment>customers.template.retired</extracomment>
        <translation>{template} 已停用，不能用来报价。请选择另一个。</translation>
    </message>
    <message>
        <source>Line {line} is chosen twice. Name it once.</source>
        <extracomment>customers.template.twice</extracomment>
        <translation>第 {line} 行选了两次。请只选一次。</translation>
    </message>
    <message>
        <source>There is no unit &apos;{unit}&apos;. Add it, or count in another.</source>
        <extracomment>customers.template.unit</extracomment>
        <translation>没有单位“{unit}”。请先添加，或换一个单位。</translation>
    </message>
    <message>
        <source>A territory has {most} areas at most. Give longer ranges, or make two.</source>
        <extracomment>customers.territory.many</extracomment>
        <translation>一个销售区域最多 {most} 个范围。请写更大的范围，或分成两个。</translation>
    </message>
    <message>
        <source>There is no such territory. Choose one from the list.</source>
        <extracomment>customers.territory.none</extracomment>
        <translation>没有这个销售区域。请从列表中选择。</translation>
    </message>
    <message>
        <source>{territory} has {from} - {to} of {country} already. Take it out there, or give a longer range here.</source>
        <extracomment>customers.territory.overlap</extracomment>
        <translation>{territory} 已经包含 {country} 的 {from} - {to}。请先从那里去掉，或在这里写位数更多的范围。</translation>
    </message>
    <message>
        <source>&apos;{from}&apos; to &apos;{to}&apos; is no range of postcodes. Give both with as many letters and digits, the lower one first, or neither for the whole country.</source>
        <extracomment>customers.territory.range</extracomment>
        <translation>“{from}”至“{to}”不是邮政编码范围。请给出位数相同的两个编码，较小的在前；整个国家则两个都留空。</translation>
    </message>
    <message>
        <source>This area overlaps another of the same territory. Give it once.</source>
        <extracomment>customers.territory.twice</extracomment>
        <translation>这个范围与同一销售区域的另一个范围重叠。请只写一次。</translation>
    </message>
    <message>
        <source>{ticket} was answered already. Solve it, or add an activity.</source>
        <extracomment>customers.ticket.answered</extracomment>
        <translation>{ticket} 已答复过。请解决它，或添加活动。</translation>
    </message>
    <message>
        <source>It is not said how fast tickets of this priority are solved. Set the service level first.</source>
        <extracomment>customers.ticket.level</extracomment>
        <translation>没有规定这个优先级的服务单多快解决。请先设置服务时限。</translation>
    </message>
    <message>
        <source>This lot did not leave for them. Look at what stands at the customer.</source>
        <extracomment>customers.ticket.lot</extracomment>
        <translation>这个批次没有发给他们。请查看客户处的设备。</translation>
    </message>
    <message>
        <source>There is no such ticket. Look it up by its number.</source>
        <extracomment>customers.ticket.none</extracomment>
        <translation>没有这张服务单。请按编号查找。</translation>
    </message>
    <message>
        <source>It is not said how it was solved. Write it down: the next one will look for it.</source>
        <extracomment>customers.ticket.solution</extracomment>
        <translation>没有说明如何解决。请写下来，以后会有人查找。</translation>
    </message>
    <message>
        <source>{ticket} is solved. Add a new one for what is wrong now.</source>
        <extracomment>customers.ticket.solved</extracomment>
        <translation>{ticket} 已解决。如另有问题，请新建一张。</translation>
    </message>
    <message>
        <source>There is no such user. Choose one who can sign in here.</source>
        <extracomment>customers.user.none</extracomment>
        <translation>没有这个用户。请选择能在这里登录的人。</translation>
    </message>
    <message>
        <source>{amount} is nothing they could buy in a year. Give an amount above zero.</source>
        <extracomment>customers.wallet.amount</extracomment>
        <translation>{amount} 不可能是一年的采购额。请填写大于零的金额。</translation>
    </message>
    <message>
        <source>{months} is no length of a warranty. Give 0 to 600 months; 0 for none.</source>
        <extracomment>customers.warranty.months</extracomment>
        <translation>{months} 不是保修期。请给出 0 到 600 个月；0 表示没有。</translation>
    </message>
    <message>
        <source>{order} is called off, so {opportunity} is not won by it. Choose another one, or say that it is lost.</source>
        <extracomment>customers.win.cancelled</extracomment>
        <translation>{order} 已取消，不能使 {opportunity} 赢单。请另选一张，或标记为丢单。</translation>
    </message>
    <message>
        <source>The order is another customer&apos;s, so {opportunity} is not won by it. Choose one of the same customer.</source>
        <extracomment>customers.win.other</extracomment>
        <translation>这个订单是另一客户的，不能算作 {opportunity} 的赢单。请选择同一客户的订单。</translation>
    </message>
    <message>
        <source>Somebody else is still saving: {why}. Nothing was changed; try again in a moment.</source>
        <extracomment>database.busy</extracomment>
        <translation>别人还在保存：{why}。数据没有变动，请稍后再试。</translation>
    </message>
    <message>
        <source>The database sorts by {collation}, and a company needs the collation C: make it with the command company new.</source>
        <extracomment>database.collation</extracomment>
        <translation>数据库按 {collation} 排序，而公司需要的排序规则是 C：请用 company new 命令来建库。</translation>
    </message>
    <message>
        <source>The server runs with {setting} = {value}, so a power cut could lose what was saved: set it to on in postgresql.conf and restart the server.</source>
        <extracomment>database.durability</extracomment>
        <translation>服务器的设置是 {setting} = {value}，断电可能丢失已保存的内容：请在 postgresql.conf 中设为 on，然后重启服务器。</translation>
    </message>
    <message>
        <source>The database is encoded in {encoding}, and a company needs UTF8: make it with the command company new.</source>
        <extracomment>database.encoding</extracomment>
        <translation>数据库的编码是 {encoding}，而公司需要 UTF8：请用 company new 命令来建库。</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Free some space and do it again.</source>
        <extracomment>database.full</extracomment>
        <translation>磁盘已满，什么都没有保存。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The disk of the company&apos;s server is full, so nothing was saved. Make room on the server and do it again.</source>
        <extracomment>database.full</extracomment>
        <translation>公司服务器的磁盘已满，什么都没有保存。请在服务器上腾出空间后重试。</translation>
    </message>
    <message>
        <source>The company&apos;s server asks {user} for a password: sign in with one.</source>
        <extracomment>database.password</extracomment>
        <translation>公司服务器要求 {user} 输入密码：请用密码登录。</translation>
    </message>
    <message>
        <source>The company&apos;s server takes no changes, so nothing was saved. Ask whoever looks after it whether the database is set to read only or is a copy.</source>
        <extracomment>database.readonly</extracomment>
        <translation>公司服务器不接受改动，什么都没有保存。请向服务器管理人员确认：数据库是否设成了只读，或者只是一个副本。</translation>
    </message>
    <message>
        <source>This company file may only be read, so nothing was saved. Ask for the right to write the file and its folder.</source>
        <extracomment>database.readonly</extracomment>
        <translation>这个公司文件只能读取，什么都没有保存。请申请该文件及其文件夹的写入权限。</translation>
    </message>
    <message>
        <source>The server does not let you do this: {detail}. Ask whoever looks after the company to give your sign-in the right it lacks.</source>
        <extracomment>database.rights</extracomment>
        <translation>服务器不允许这样做：{detail}。请让公司的管理人员为您的登录名补上所缺的权限。</translation>
    </message>
    <message>
        <source>The server is PostgreSQL {version}, and a company needs 15 or newer: update the server.</source>
        <extracomment>database.version</extracomment>
        <translation>服务器是 PostgreSQL {version}，公司需要 15 或更高版本：请升级服务器。</translation>
    </message>
    <message>
        <source>There is no day {text} in the calendar: check its month and day.</source>
        <extracomment>date.none</extracomment>
        <translation>日历上没有 {text} 这一天：请检查月份和日期。</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no date: write year, month and day like 2026-12-01.</source>
        <extracomment>date.text</extracomment>
        <translation>“{text}”不是日期：请按年、月、日写成 2026-12-01 的形式。</translation>
    </message>
    <message>
        <source>The demo firm&apos;s books open in 2026, and its history would begin on {day}. Set the clock of this PC, or make the small firm with --small.</source>
        <extracomment>demo.early</extracomment>
        <translation>示例公司的账从 2026 年开始，而其历史会从 {day} 开始。请校准这台电脑的时钟，或用 --small 建立小型示例公司。</translation>
    </message>
    <message>
        <source>The history of the demo firm stops on {day} at {action}: {why} Make the small firm with --small, and report this.</source>
        <extracomment>demo.history</extracomment>
        <translation>示例公司的历史在 {day} 执行 {action} 时中断：{why} 请用 --small 建立小型示例公司，并报告这个问题。</translation>
    </message>
    <message>
        <source>GS1-128 bars hold {most} characters, and this label has {there}. Print a DataMatrix, or leave something out.</source>
        <extracomment>desk.bar_code.long</extracomment>
        <translation>GS1-128 条码最多 {most} 个字符，而这个标签有 {there} 个。请改用 DataMatrix，或减少内容。</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; cannot be printed as a code: there is nothing in it, too much, or a character that is no plain Latin letter, digit or sign. Change it, or print it as words only.</source>
        <extracomment>desk.bar_code.text</extracomment>
        <translation>“{text}”不能打印成条码：内容为空、太长，或含有普通拉丁字母、数字和符号以外的字符。请改正，或只打印文字。</translation>
    </message>
    <message>
        <source>No company is named. Choose its file, or write the address of its server.</source>
        <extracomment>desk.company.none</extracomment>
        <translation>没有指定公司。请选择公司文件，或填写服务器地址。</translation>
    </message>
    <message>
        <source>The file {file} cannot be written: {why}. Choose another place.</source>
        <extracomment>desk.export.file</extracomment>
        <translation>文件 {file} 无法写入：{why}。请换一个位置。</translation>
    </message>
    <message>
        <source>A spreadsheet holds 1,048,576 rows and this list has {rows}. Filter it, or export it as CSV.</source>
        <extracomment>desk.export.rows</extracomment>
        <translation>电子表格最多 1,048,576 行，而这个列表有 {rows} 行。请先筛选，或导出为 CSV。</translation>
    </message>
    <message>
        <source>The company&apos;s data cannot be reached or is not as expected: {why}. Nothing was changed, and what you typed is kept. See that the file or the server is there, then try again.</source>
        <extracomment>desk.fault</extracomment>
        <translation>无法访问公司数据，或数据与预期不符：{why}。数据没有变动，您输入的内容仍然保留。请确认文件或服务器可用，然后重试。</translation>
    </message>
    <message>
        <source>A label of {wide} by {high} mm has no room for all that stands on it. Choose a larger one, or shorten the words.</source>
        <extracomment>desk.label.small</extracomment>
        <translation>{wide} × {high} 毫米的标签放不下全部内容。请选择更大的标签，或缩短文字。</translation>
    </message>
    <message>
        <source>{rows} rows are too many for paper: {most} at most. Filter the list, or export it.</source>
        <extracomment>desk.print.rows</extracomment>
        <translation>打印最多 {most} 行，{rows} 行太多。请先筛选，或导出列表。</translation>
    </message>
    <message>
        <source>Nobody here has the role {role}. Give it to somebody, or choose another.</source>
        <extracomment>desk.role.nobody</extracomment>
        <translation>这里没有人拥有角色 {role}。请先授予某人，或另选角色。</translation>
    </message>
    <message>
        <source>It is not known whether this was saved: {why}. What you typed is kept. See that the file or the server is there, then do the same again: it is done once, even if it was saved already.</source>
        <extracomment>desk.unknown</extracomment>
        <translation>尚不清楚是否已经保存：{why}。您输入的内容仍然保留。请确认文件或服务器可用，然后再做一次同样的操作：即使已经保存，也只会执行一次。</translation>
    </message>
    <message>
        <source>{item} revision {revision} has neither a released bill of material nor a released routing called &apos;{alternate}&apos;. Choose another way, or release it.</source>
        <extracomment>engineering.alternate.none</extracomment>
        <translation>{item} 版本 {revision} 没有名为“{alternate}”的已发布物料清单或工艺路线。请选择其他方案，或先发布。</translation>
    </message>
    <message>
        <source>{part} is {item} itself or made with it, so it cannot be a part of it. Take the line out.</source>
        <extracomment>engineering.bom.cycle</extracomment>
        <translation>{part} 就是 {item} 本身，或者要用 {item} 来制造，因此不能作为它的组成部分。请去掉该行。</translation>
    </message>
    <message>
        <source>The line would end on {to}, before it begins. Give a later last day.</source>
        <extracomment>engineering.bom.days</extracomment>
        <translation>该行会在 {to} 结束，比开始还早。请填写更晚的最后一天。</translation>
    </message>
    <message>
        <source>{part} stands more than 60 levels down, so its bills of material probably run in a circle. Look at the revisions made now.</source>
        <extracomment>engineering.bom.deep</extracomment>
        <translation>{part} 的层级超过 60 层，物料清单很可能形成了循环。请检查刚刚建立的版本。</translation>
    </message>
    <message>
        <source>{place} is named twice, and one place holds one part. Name each place once.</source>
        <extracomment>engineering.bom.designator</extracomment>
        <translation>位号 {place} 写了两次，而一个位置只装一个零件。每个位号只写一次。</translation>
    </message>
    <message>
        <source>{count} places are named, but the quantity is {quantity}. Make them agree.</source>
        <extracomment>engineering.bom.designators</extracomment>
        <translation>写了 {count} 个位号，但数量是 {quantity}。请使两者一致。</translation>
    </message>
    <message>
        <source>A bill of material has lines. Say what {item} is made of.</source>
        <extracomment>engineering.bom.empty</extracomment>
        <translation>物料清单要有明细行。请填写 {item} 由什么组成。</translation>
    </message>
    <message>
        <source>A line&apos;s number lies between 1 and 1,000,000, so {no} cannot be.</source>
        <extracomment>engineering.bom.line_no</extracomment>
        <translation>行号在 1 到 1,000,000 之间，不能是 {no}。</translation>
    </message>
    <message>
        <source>There is no line {no} in this bill of material. Name one of its lines.</source>
        <extracomment>engineering.bom.line_none</extracomment>
        <translation>这张物料清单没有第 {no} 行。请填写其中的行。</translation>
    </message>
    <message>
        <source>There are two lines {no}. Give each its own number.</source>
        <extracomment>engineering.bom.line_twice</extracomment>
        <translation>有两个第 {no} 行。请给每行不同的行号。</translation>
    </message>
    <message>
        <source>Substitutes and options take the place of those there were together with the lines. Give the lines too.</source>
        <extracomment>engineering.bom.lines</extracomment>
        <translation>替代料和选项要与明细行一起替换原有内容。请把明细行也填上。</translation>
    </message>
    <message>
        <source>{item} revision {revision} has neither a released bill of material nor a released routing, so nobody knows how it is made. Release one of them.</source>
        <extracomment>engineering.bom.none</extracomment>
        <translation>{item} 版本 {revision} 既没有已发布的物料清单，也没有已发布的工艺路线，不知道如何制造。请至少发布其中之一。</translation>
    </message>
    <message>
        <source>Line {line}: {part} is used at operation {op}, which the released routing of {item} does not have. Name one of its operations.</source>
        <extracomment>engineering.bom.operation</extracomment>
        <translation>第 {line} 行：{part} 用于工序 {op}，而 {item} 已发布的工艺路线没有这道工序。请填写其中的工序。</translation>
    </message>
    <message>
        <source>{item} has no such option. Choose one of its own.</source>
        <extracomment>engineering.bom.option</extracomment>
        <translation>{item} 没有这个选项。请选择它自己的选项。</translation>
    </message>
    <message>
        <source>Line {no} has this option already. Name it once.</source>
        <extracomment>engineering.bom.option_twice</extracomment>
        <translation>第 {no} 行已有这个选项。只填一次即可。</translation>
    </message>
    <message>
        <source>Line {line}: {part} {revision} is obsolete or still in design, so nothing is made of it. Choose another part or revision.</source>
        <extracomment>engineering.bom.part</extracomment>
        <translation>第 {line} 行：{part} {revision} 已淘汰或仍在设计中，不能用来制造。请选择其他零件或版本。</translation>
    </message>
    <message>
        <source>Line {line}: {part} is a phantom, but revision {revision} of it has no released bill of material. Release that first.</source>
        <extracomment>engineering.bom.phantom</extracomment>
        <translation>第 {line} 行：{part} 是虚拟件，但其版本 {revision} 没有已发布的物料清单。请先发布。</translation>
    </message>
    <message>
        <source>{bill} is retired already. Nothing is left to do.</source>
        <extracomment>engineering.bom.retired</extracomment>
        <translation>{bill} 已经停用。没有可做的事。</translation>
    </message>
    <message>
        <source>A revision has at most 20 characters. Shorten it.</source>
        <extracomment>engineering.bom.revision</extracomment>
        <translation>版本号最多 20 个字符。请缩短。</translation>
    </message>
    <message>
        <source>An allowance lies between 0 % and 90 %, so {scrap} cannot be.</source>
        <extracomment>engineering.bom.scrap</extracomment>
        <translation>损耗余量在 0 % 到 90 % 之间，不能是 {scrap}。</translation>
    </message>
    <message>
        <source>An allowance is for what goes in, not for what comes out. Leave it out.</source>
        <extracomment>engineering.bom.scrap_of_product</extracomment>
        <translation>损耗余量针对投入的物料，不针对产出。请不要填写。</translation>
    </message>
    <message>
        <source>Serial {to} comes before {from}, so the line would hold for none. Give a later one.</source>
        <extracomment>engineering.bom.serials</extracomment>
        <translation>序列号 {to} 在 {from} 之前，该行不会对任何序列号生效。请填写更靠后的序列号。</translation>
    </message>
    <message>
        <source>A share of the cost lies between 0 % and less than 100 %, so {share} cannot be.</source>
        <extracomment>engineering.bom.share</extracomment>
        <translation>成本分摊比例在 0 % 到不足 100 % 之间，不能是 {share}。</translation>
    </message>
    <message>
        <source>Only what comes out beside the item carries a share of the cost. Leave it out, or make the line a co-product.</source>
        <extracomment>engineering.bom.share_of_part</extracomment>
        <translation>只有随物料一起产出的才分摊成本。请不要填写，或把该行改为联产品。</translation>
    </message>
    <message>
        <source>What comes out beside {item} would carry {shares} of the cost, and nothing would be left for {item}. Give less than 100 % in all.</source>
        <extracomment>engineering.bom.shares</extracomment>
        <translation>随 {item} 产出的物料将分摊 {shares} 的成本，{item} 就什么也不剩。合计要小于 100 %。</translation>
    </message>
    <message>
        <source>{part} is the component itself. Name another item.</source>
        <extracomment>engineering.bom.substitute</extracomment>
        <translation>{part} 就是该组件本身。请填写其他物料。</translation>
    </message>
    <message>
        <source>{item} has a bill of material for revision {revision}. Choose a new revision.</source>
        <extracomment>engineering.bom.taken</extracomment>
        <translation>{item} 的版本 {revision} 已有物料清单。请用新的版本号。</translation>
    </message>
    <message>
        <source>There is no such bill of material. Choose one from the list.</source>
        <extracomment>engineering.bom.unknown</extracomment>
        <translation>没有这张物料清单。请从列表中选择。</translation>
    </message>
    <message>
        <source>What comes out good is more than 0 % and at most 100 % of what is started, so {yield} cannot be.</source>
        <extracomment>engineering.bom.yield</extracomment>
        <translation>良品率大于 0 %、不超过 100 %，不能是 {yield}。</translation>
    </message>
    <message>
        <source>The bin is not at the work centre&apos;s site. Choose one that is.</source>
        <extracomment>engineering.center.bin</extracomment>
        <translation>该库位不在工作中心的站点。请选择该站点的库位。</translation>
    </message>
    <message>
        <source>There is no such calendar. Choose one from the list.</source>
        <extracomment>engineering.center.calendar, production.crew.calendar</extracomment>
        <translation>没有这个日历。请从列表中选择。</translation>
    </message>
    <message>
        <source>A work centre does 1 to 10,000 jobs at once, so {capacity} cannot be.</source>
        <extracomment>engineering.center.capacity</extracomment>
        <translation>一个工作中心同时做 1 到 10,000 项作业，不能是 {capacity}。</translation>
    </message>
    <message>
        <source>There is a work centre {code} already. Choose another code.</source>
        <extracomment>engineering.center.taken</extracomment>
        <translation>工作中心 {code} 已经存在。请换一个代码。</translation>
    </message>
    <message>
        <source>There is no such work centre. Choose one from the list.</source>
        <extracomment>engineering.center.unknown, production.floor.center</extracomment>
        <translation>没有这个工作中心。请从列表中选择。</translation>
    </message>
    <message>
        <source>A request is about something. Say which items it concerns.</source>
        <extracomment>engineering.change.about</extracomment>
        <translation>变更申请要有对象。请填写涉及哪些物料。</translation>
    </message>
    <message>
        <source>What {order} changes was altered after somebody had signed it. Edit the order, so that all sign it anew.</source>
        <extracomment>engineering.change.altered</extracomment>
        <translation>{order} 变更的内容在有人签名之后被改动。请编辑变更单，让所有人重新签名。</translation>
    </message>
    <message>
        <source>From 1 to 9 people approve a change, so {count} cannot be.</source>
        <extracomment>engineering.change.approvals</extracomment>
        <translation>一项变更由 1 到 9 人批准，不能是 {count}。</translation>
    </message>
    <message>
        <source>{item} is made by a bill of material, and revision {revision} has none. Copy the old one and put the draft into the order.</source>
        <extracomment>engineering.change.bill</extracomment>
        <translation>{item} 按物料清单制造，而版本 {revision} 没有清单。请复制旧清单，把草稿放进变更单。</translation>
    </message>
    <message>
        <source>{who} has signed {order} already. Somebody else must look at it.</source>
        <extracomment>engineering.change.decided</extracomment>
        <translation>{who} 已签过 {order}。需要由其他人审核。</translation>
    </message>
    <message>
        <source>What comes with the order is a draft for {item} revision {revision}. Choose one, or draw it up first.</source>
        <extracomment>engineering.change.draft</extracomment>
        <translation>随变更单发布的必须是 {item} 版本 {revision} 的草稿。请选择草稿，或先编制。</translation>
    </message>
    <message>
        <source>{order} changes nothing yet. Say which items change.</source>
        <extracomment>engineering.change.empty</extracomment>
        <translation>{order} 还没有变更任何内容。请填写哪些物料变更。</translation>
    </message>
    <message>
        <source>{item} stands in the order already. Name it once.</source>
        <extracomment>engineering.change.item_twice</extracomment>
        <translation>{item} 已在单中。只填一次即可。</translation>
    </message>
    <message>
        <source>{item} is made to revision {now} meanwhile, and {order} begins with {from}. Draw the order up anew.</source>
        <extracomment>engineering.change.moved</extracomment>
        <translation>{item} 现已按版本 {now} 制造，而 {order} 从 {from} 开始。请重新编制变更单。</translation>
    </message>
    <message>
        <source>A change by serial takes hold with the serial. Leave the day out.</source>
        <extracomment>engineering.change.no_day</extracomment>
        <translation>按序列号生效的变更随序列号生效。请不要填写日期。</translation>
    </message>
    <message>
        <source>The order does not take hold by serial, so none is said. Leave it out.</source>
        <extracomment>engineering.change.no_serial</extracomment>
        <translation>该变更单不按序列号生效，不用填写序列号。请去掉。</translation>
    </message>
    <message>
        <source>Nothing changes of {item}. Give it another revision or another cost.</source>
        <extracomment>engineering.change.nothing</extracomment>
        <translation>{item} 没有任何变化。请给它另一个版本或另一个成本。</translation>
    </message>
    <message>
        <source>{order} is a request: how its items change is said by the order that comes from it. Leave them out.</source>
        <extracomment>engineering.change.of_request</extracomment>
        <translation>{order} 是变更申请：物料如何变更由据此编制的变更单说明。请不要填写。</translation>
    </message>
    <message>
        <source>{order} is a request: draw up the order that carries it out.</source>
        <extracomment>engineering.change.only_request</extracomment>
        <translation>{order} 是变更申请：请编制执行它的变更单。</translation>
    </message>
    <message>
        <source>{item} revision {revision} is {state}: nothing changes to what is over. Choose a new letter.</source>
        <extracomment>engineering.change.over</extracomment>
        <translation>{item} 版本 {revision} 的状态是 {state}：不能改用已结束的版本。请用新的字母。</translation>
    </message>
    <message>
        <source>{who} drew {order} up, and nobody decides on his own change. Ask somebody else to look at it.</source>
        <extracomment>engineering.change.own</extracomment>
        <translation>{order} 由 {who} 编制，任何人都不能决定自己的变更。请让别人审核。</translation>
    </message>
    <message>
        <source>{request} is no approved change request, so no order comes from it. Choose an approved one, or leave it out.</source>
        <extracomment>engineering.change.request</extracomment>
        <translation>{request} 不是已批准的变更申请，不能据此编制变更单。请选择已批准的申请，或不要填写。</translation>
    </message>
    <message>
        <source>{item} is made by a routing, and revision {revision} has none. Copy the old one and put the draft into the order.</source>
        <extracomment>engineering.change.routing</extracomment>
        <translation>{item} 按工艺路线制造，而版本 {revision} 没有工艺路线。请复制旧路线，把草稿放进变更单。</translation>
    </message>
    <message>
        <source>{item} keeps revision {revision}, whose bill and routing are locked. Give it a new revision, or only a new cost.</source>
        <extracomment>engineering.change.same_revision</extracomment>
        <translation>{item} 保持版本 {revision}，其物料清单和工艺路线已锁定。请给它新版本，或只给新成本。</translation>
    </message>
    <message>
        <source>A change by serial takes hold from one on. Say from which.</source>
        <extracomment>engineering.change.serial</extracomment>
        <translation>按序列号生效的变更要从某个序列号开始。请填写从哪一个开始。</translation>
    </message>
    <message>
        <source>{order} is {state}, and from there this is not done.</source>
        <extracomment>engineering.change.state</extracomment>
        <translation>{order} 的状态是 {state}，不能这样做。</translation>
    </message>
    <message>
        <source>{order} would leave {quantity} of {item} revision {revision} that nobody uses. Choose another day or say what becomes of them; or say that they are left.</source>
        <extracomment>engineering.change.strands</extracomment>
        <translation>{order} 会留下 {quantity} 的 {item} 版本 {revision} 无人使用。请选择其他日期，或说明如何处理；或说明就让它们留下。</translation>
    </message>
    <message>
        <source>There is no such change order. Choose one from the list.</source>
        <extracomment>engineering.change.unknown</extracomment>
        <translation>没有这张变更单。请从列表中选择。</translation>
    </message>
    <message>
        <source>A decision on {order} is signed: with the password once more, and with what the signature stands for.</source>
        <extracomment>engineering.change.unsigned</extracomment>
        <translation>对 {order} 的决定需要签名：请再次输入密码，并说明签名的含义。</translation>
    </message>
    <message>
        <source>{item} is kept without serials and lots, so no serial tells when it changes. Let it take hold on a day.</source>
        <extracomment>engineering.change.untracked</extracomment>
        <translation>{item} 不按序列号或批次管理，没有序列号说明何时变更。请按日期生效。</translation>
    </message>
    <message>
        <source>The order takes hold as the old stock is used up, so nothing else becomes of it. Choose use up, or let it take hold on a day.</source>
        <extracomment>engineering.change.use_up</extracomment>
        <translation>该变更单在旧库存用完时生效，旧库存不会另作处理。请选择用完，或改为按日期生效。</translation>
    </message>
    <message>
        <source>Another change of {item} is released and has not taken hold yet. Let it take hold first.</source>
        <extracomment>engineering.change.waits</extracomment>
        <translation>{item} 的另一项变更已发布但尚未生效。请先让它生效。</translation>
    </message>
    <message>
        <source>&apos;{code}&apos; has a &apos;/&apos;, which divides the parts of a number. Use &apos;-&apos; instead.</source>
        <extracomment>engineering.code.slash</extracomment>
        <translation>“{code}”中有“/”，而它用来分隔编号的各部分。请改用“-”。</translation>
    </message>
    <message>
        <source>The cost is too large to be kept. Look at its quantities.</source>
        <extracomment>engineering.cost.large</extracomment>
        <translation>成本太大，无法保存。请检查数量。</translation>
    </message>
    <message>
        <source>The file is not here. Choose it again.</source>
        <extracomment>engineering.document.file, quality.attachment.none</extracomment>
        <translation>文件不在这里。请重新选择。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is no file&apos;s name: leave the folder out.</source>
        <extracomment>engineering.document.file_name</extracomment>
        <translation>“{name}”不是文件名：请不要带文件夹。</translation>
    </message>
    <message>
        <source>{document} is a part of {order}, so it is not withdrawn alone. Cancel the order, or let it take hold.</source>
        <extracomment>engineering.document.in_order</extracomment>
        <translation>{document} 属于 {order}，不能单独撤回。请取消该变更单，或让它生效。</translation>
    </message>
    <message>
        <source>Papers are put into a change order while it is a draft: what was signed does not change. Choose a draft.</source>
        <extracomment>engineering.document.order</extracomment>
        <translation>文件只能放进草稿状态的变更单：已签名的内容不再改变。请选择草稿。</translation>
    </message>
    <message>
        <source>There is no such revision of a document. Choose one from the list.</source>
        <extracomment>engineering.document.revision, quality.reading.none</extracomment>
        <translation>没有这个文件版本。请从列表中选择。</translation>
    </message>
    <message>
        <source>{document} has a revision {revision} already. Choose the next.</source>
        <extracomment>engineering.document.revision_taken</extracomment>
        <translation>{document} 已有版本 {revision}。请用下一个版本号。</translation>
    </message>
    <message>
        <source>{document} is {state}: only a draft is released.</source>
        <extracomment>engineering.document.state</extracomment>
        <translation>{document} 的状态是 {state}：只有草稿可以发布。</translation>
    </message>
    <message>
        <source>There is a document {number} already. Choose another number.</source>
        <extracomment>engineering.document.taken</extracomment>
        <translation>文件 {number} 已经存在。请换一个编号。</translation>
    </message>
    <message>
        <source>There is no such document. Choose one from the list.</source>
        <extracomment>engineering.document.unknown, quality.reading.document</extracomment>
        <translation>没有这个文件。请从列表中选择。</translation>
    </message>
    <message>
        <source>{item} is not worked by {document} there. Nothing is left to do.</source>
        <extracomment>engineering.document.unused</extracomment>
        <translation>{item} 在那里没有使用 {document}。没有可做的事。</translation>
    </message>
    <message>
        <source>{document} comes into use with {order}, when that takes hold. Release the order.</source>
        <extracomment>engineering.document.with_order</extracomment>
        <translation>{document} 随 {order} 生效时启用。请发布该变更单。</translation>
    </message>
    <message>
        <source>{document} is withdrawn already. Nothing is left to do.</source>
        <extracomment>engineering.document.withdrawn</extracomment>
        <translation>{document} 已经撤回。没有可做的事。</translation>
    </message>
    <message>
        <source>{what} is {state} and locked: what was made by it must stay true. Copy it to a new revision and change that.</source>
        <extracomment>engineering.draft.locked</extracomment>
        <translation>{what} 的状态是 {state}，已锁定：按它制造的记录必须保持真实。请复制为新版本再修改。</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no time that work takes. Write it as 15 min, 0.02 h or 90 s, at most 1,000 days.</source>
        <extracomment>engineering.duration.text</extracomment>
        <translation>“{text}”不是工时。请写成 15 min、0.02 h 或 90 s，最多 1,000 天。</translation>
    </message>
    <message>
        <source>The bill of material has more than {most} rows, level by level. Look at its parts summed up.</source>
        <extracomment>engineering.explode.long</extracomment>
        <translation>物料清单逐层展开超过 {most} 行。请查看汇总后的零件。</translation>
    </message>
    <message>
        <source>There is no such item. Choose one from the list.</source>
        <extracomment>engineering.item.unknown, inventory.item.unknown, orders.item.none, warehouse.item.none</extracomment>
        <translation>没有这个物料。请从列表中选择。</translation>
    </message>
    <message>
        <source>There is no such lot or serial. Choose one from the list.</source>
        <extracomment>engineering.lot.unknown</extracomment>
        <translation>没有这个批次或序列号。请从列表中选择。</translation>
    </message>
    <message>
        <source>There is a machine {code} already. Choose another code.</source>
        <extracomment>engineering.machine.taken</extracomment>
        <translation>设备 {code} 已经存在。请换一个代码。</translation>
    </message>
    <message>
        <source>There is no such machine. Choose one from the list.</source>
        <extracomment>engineering.machine.unknown, production.machine.none</extracomment>
        <translation>没有这台机器。请从列表中选择。</translation>
    </message>
    <message>
        <source>{item} has {number} of {maker} already. Change that one.</source>
        <extracomment>engineering.maker.taken</extracomment>
        <translation>{item} 已有 {maker} 的 {number}。请修改那一条。</translation>
    </message>
    <message>
        <source>There is no such part of a maker. Choose one from the list.</source>
        <extracomment>engineering.maker.unknown</extracomment>
        <translation>没有这个制造商零件。请从列表中选择。</translation>
    </message>
    <message>
        <source>Operation {op} is done there already. Name another work centre.</source>
        <extracomment>engineering.operation.alternate</extracomment>
        <translation>工序 {op} 已经在那里做。请填写其他工作中心。</translation>
    </message>
    <message>
        <source>From 0 to 1,000 people work at an operation, so {crew} cannot be.</source>
        <extracomment>engineering.operation.crew</extracomment>
        <translation>一道工序有 0 到 1,000 人，不能是 {crew}。</translation>
    </message>
    <message>
        <source>Work is away from 0 to 3,653 days, so {days} cannot be.</source>
        <extracomment>engineering.operation.days</extracomment>
        <translation>外协天数在 0 到 3,653 之间，不能是 {days}。</translation>
    </message>
    <message>
        <source>Work that is done here is not away. Name the supplier, or leave the days out.</source>
        <extracomment>engineering.operation.here</extracomment>
        <translation>在本厂做的工序没有外协天数。请填写供应商，或去掉天数。</translation>
    </message>
    <message>
        <source>An operation&apos;s number lies between 1 and 1,000,000, so {no} cannot be.</source>
        <extracomment>engineering.operation.no</extracomment>
        <translation>工序号在 1 到 1,000,000 之间，不能是 {no}。</translation>
    </message>
    <message>
        <source>There is no operation {op} in this routing. Name one of its operations.</source>
        <extracomment>engineering.operation.none</extracomment>
        <translation>这条工艺路线没有工序 {op}。请填写其中的工序。</translation>
    </message>
    <message>
        <source>Work goes on in lots of more than no pieces, so {quantity} cannot be. Leave it out where all is done first.</source>
        <extracomment>engineering.operation.overlap</extracomment>
        <translation>转移批量要大于零，不能是 {quantity}。如果全部做完才转移，请不要填写。</translation>
    </message>
    <message>
        <source>The time is for more than no pieces, so {quantity} cannot be. Say for how many it is.</source>
        <extracomment>engineering.operation.quantity</extracomment>
        <translation>工时对应的件数要大于零，不能是 {quantity}。请填写对应多少件。</translation>
    </message>
    <message>
        <source>Only a supplier does work outside, and this is none. Choose one, or make it a supplier first.</source>
        <extracomment>engineering.operation.supplier</extracomment>
        <translation>外协只能由供应商来做，而这不是供应商。请选择供应商，或先把它设为供应商。</translation>
    </message>
    <message>
        <source>There are two operations {no}. Give each its own number.</source>
        <extracomment>engineering.operation.twice</extracomment>
        <translation>有两道工序 {no}。请给每道工序不同的编号。</translation>
    </message>
    <message>
        <source>There is no such question. Choose one from the list.</source>
        <extracomment>engineering.option.group</extracomment>
        <translation>没有这个问题。请从列表中选择。</translation>
    </message>
    <message>
        <source>There is no rule between {value} and {other}. Nothing is left to do.</source>
        <extracomment>engineering.option.no_rule</extracomment>
        <translation>{value} 与 {other} 之间没有规则。没有可做的事。</translation>
    </message>
    <message>
        <source>A rule holds between answers to two questions of one item: of one question only one is chosen anyway. Choose another answer.</source>
        <extracomment>engineering.option.rule</extracomment>
        <translation>规则用于同一物料两个问题的答案之间：同一问题本来就只选一个。请选择其他答案。</translation>
    </message>
    <message>
        <source>{item} has a question {code} already. Choose another code.</source>
        <extracomment>engineering.option.taken</extracomment>
        <translation>{item} 已有问题 {code}。请换一个代码。</translation>
    </message>
    <message>
        <source>There is no such option. Choose one from the list.</source>
        <extracomment>engineering.option.unknown</extracomment>
        <translation>没有这个选项。请从列表中选择。</translation>
    </message>
    <message>
        <source>There is an answer {code} already. Choose another code.</source>
        <extracomment>engineering.option.value_taken</extracomment>
        <translation>答案 {code} 已经存在。请换一个代码。</translation>
    </message>
    <message>
        <source>{name} is measured in {unit}, and &apos;{text}&apos; is no number of it. Write it as 25 {unit}.</source>
        <extracomment>engineering.parameter.number</extracomment>
        <translation>{name} 以 {unit} 计量，“{text}”不是它的数值。请写成 25 {unit}。</translation>
    </message>
    <message>
        <source>There is a parameter {name} already. Choose another name.</source>
        <extracomment>engineering.parameter.taken</extracomment>
        <translation>参数 {name} 已经存在。请换一个名称。</translation>
    </message>
    <message>
        <source>There is no such parameter. Choose one from the list.</source>
        <extracomment>engineering.parameter.unknown</extracomment>
        <translation>没有这个参数。请从列表中选择。</translation>
    </message>
    <message>
        <source>{item} revision {revision} is made and used up within the order, but has no released bill of material that comes to an end. Release one.</source>
        <extracomment>engineering.phantom.none</extracomment>
        <translation>{item} 版本 {revision} 在工单内制造并用掉，但没有能展开到底的已发布物料清单。请先发布。</translation>
    </message>
    <message>
        <source>A priority lies between 1 and 1,000,000, so {priority} cannot be.</source>
        <extracomment>engineering.priority.range</extracomment>
        <translation>优先级在 1 到 1,000,000 之间，不能是 {priority}。</translation>
    </message>
    <message>
        <source>{what} was changed by somebody since you opened it. Look at the new values and save again.</source>
        <extracomment>engineering.record.stale, inventory.record.stale, warehouse.record.stale</extracomment>
        <translation>打开之后，{what} 已被他人修改。请查看新的内容，然后重新保存。</translation>
    </message>
    <message>
        <source>{item} is made to revision {revision} already. Nothing is left to do.</source>
        <extracomment>engineering.revision.already</extracomment>
        <translation>{item} 已按版本 {revision} 制造。没有可做的事。</translation>
    </message>
    <message>
        <source>{item} is made by a bill of material, and revision {revision} has no released one. Release it first.</source>
        <extracomment>engineering.revision.bill</extracomment>
        <translation>{item} 按物料清单制造，而版本 {revision} 没有已发布的清单。请先发布。</translation>
    </message>
    <message>
        <source>{item} is made to revision {revision} now, so it cannot become {to}. Make another revision the current one first.</source>
        <extracomment>engineering.revision.current</extracomment>
        <translation>{item} 现按版本 {revision} 制造，不能变为 {to}。请先把其他版本设为现行版本。</translation>
    </message>
    <message>
        <source>{item} revision {revision} is {from}, and from there it does not become {to}: it goes on in its life, or back by one step, and out of obsolete nothing comes.</source>
        <extracomment>engineering.revision.step</extracomment>
        <translation>{item} 版本 {revision} 的状态是 {from}，不能变为 {to}：状态只能往后走，或退回一步；淘汰后不能再变。</translation>
    </message>
    <message>
        <source>{item} has a revision {revision} already. Choose the next letter.</source>
        <extracomment>engineering.revision.taken</extracomment>
        <translation>{item} 已有版本 {revision}。请用下一个字母。</translation>
    </message>
    <message>
        <source>{item} revision {revision} is {state}: only a prototype or a released revision is bought and made. Release it first.</source>
        <extracomment>engineering.revision.unfit</extracomment>
        <translation>{item} 版本 {revision} 的状态是 {state}：只有样件或已发布的版本才能采购和制造。请先发布。</translation>
    </message>
    <message>
        <source>{item} has no revision {revision}. Choose one it has, or add it first.</source>
        <extracomment>engineering.revision.unknown</extracomment>
        <translation>{item} 没有版本 {revision}。请选择已有的版本，或先添加。</translation>
    </message>
    <message>
        <source>Operation {op}: work centre {center} is closed and takes no new work. Choose another one.</source>
        <extracomment>engineering.routing.closed</extracomment>
        <translation>工序 {op}：工作中心 {center} 已关闭，不接新作业。请选择其他工作中心。</translation>
    </message>
    <message>
        <source>A routing has operations. Say how {item} is made.</source>
        <extracomment>engineering.routing.empty</extracomment>
        <translation>工艺路线要有工序。请填写 {item} 如何制造。</translation>
    </message>
    <message>
        <source>{part} is used at operation {op} by the released bill of material, and this routing has no such operation. Add it, or change the bill.</source>
        <extracomment>engineering.routing.part</extracomment>
        <translation>已发布的物料清单在工序 {op} 使用 {part}，而这条工艺路线没有这道工序。请添加工序，或修改清单。</translation>
    </message>
    <message>
        <source>{routing} is retired already. Nothing is left to do.</source>
        <extracomment>engineering.routing.retired</extracomment>
        <translation>{routing} 已经停用。没有可做的事。</translation>
    </message>
    <message>
        <source>{item} has a routing for revision {revision}. Choose a new revision.</source>
        <extracomment>engineering.routing.taken</extracomment>
        <translation>{item} 的版本 {revision} 已有工艺路线。请用新的版本号。</translation>
    </message>
    <message>
        <source>Operation {op}: tool {tool} is retired. Choose another one.</source>
        <extracomment>engineering.routing.tool</extracomment>
        <translation>工序 {op}：工具 {tool} 已报废。请选择其他工具。</translation>
    </message>
    <message>
        <source>There is no such routing. Choose one from the list.</source>
        <extracomment>engineering.routing.unknown</extracomment>
        <translation>没有这条工艺路线。请从列表中选择。</translation>
    </message>
    <message>
        <source>There is no such site. Choose one from the list.</source>
        <extracomment>engineering.site.unknown, inventory.site.unknown</extracomment>
        <translation>没有这个站点。请从列表中选择。</translation>
    </message>
    <message>
        <source>There is a skill {code} already. Choose another code.</source>
        <extracomment>engineering.skill.taken</extracomment>
        <translation>技能 {code} 已经存在。请换一个代码。</translation>
    </message>
    <message>
        <source>There is no such skill. Choose one from the list.</source>
        <extracomment>engineering.skill.unknown, production.skill.none</extracomment>
        <translation>没有这项技能。请从列表中选择。</translation>
    </message>
    <message>
        <source>{item} revision {revision} is not bought: it is in the state {state}. Choose a released revision, or ask Engineering.</source>
        <extracomment>engineering.state.buy</extracomment>
        <translation>{item} 版本 {revision} 不采购：其状态是 {state}。请选择已发布的版本，或询问工程部门。</translation>
    </message>
    <message>
        <source>{item} revision {revision} is not made: it is in the state {state}. Choose a released revision, or ask Engineering.</source>
        <extracomment>engineering.state.make</extracomment>
        <translation>{item} 版本 {revision} 不制造：其状态是 {state}。请选择已发布的版本，或询问工程部门。</translation>
    </message>
    <message>
        <source>{item} revision {revision} is not sold: it is in the state {state}. Choose what replaces it, or ask Engineering.</source>
        <extracomment>engineering.state.sell</extracomment>
        <translation>{item} 版本 {revision} 不销售：其状态是 {state}。请选择替代物料，或询问工程部门。</translation>
    </message>
    <message>
        <source>Only a value is measured and has limits and a unit. Leave them out, or make it a value.</source>
        <extracomment>engineering.step.limits</extracomment>
        <translation>只有测量值才有限值和单位。请去掉它们，或改为测量值。</translation>
    </message>
    <message>
        <source>Nothing lies between {lower} and {upper}. Give the lower limit first.</source>
        <extracomment>engineering.step.range</extracomment>
        <translation>{lower} 与 {upper} 之间没有值。请先填下限。</translation>
    </message>
    <message>
        <source>The {field} is too long: at most {most} characters.</source>
        <extracomment>engineering.text.long, inventory.text.long, warehouse.text.long</extracomment>
        <translation>{field} 太长：最多 {most} 个字符。</translation>
    </message>
    <message>
        <source>Say the {field}.</source>
        <extracomment>engineering.text.missing, inventory.text.missing, warehouse.text.missing</extracomment>
        <translation>请填写 {field}。</translation>
    </message>
    <message>
        <source>A tool is good for no or more pieces, so {life} cannot be.</source>
        <extracomment>engineering.tool.life</extracomment>
        <translation>工具可用的件数不能小于零，不能是 {life}。</translation>
    </message>
    <message>
        <source>A tool that was made good is ready. Leave the state out, or say that it was not made good.</source>
        <extracomment>engineering.tool.made_good</extracomment>
        <translation>修好的工具就是可用的。请不要填写状态，或不要勾选已修好。</translation>
    </message>
    <message>
        <source>There is a tool {code} already. Choose another code.</source>
        <extracomment>engineering.tool.taken</extracomment>
        <translation>工具 {code} 已经存在。请换一个代码。</translation>
    </message>
    <message>
        <source>There is no such tool. Choose one from the list.</source>
        <extracomment>engineering.tool.unknown</extracomment>
        <translation>没有这个工具。请从列表中选择。</translation>
    </message>
    <message>
        <source>{item} has no released bill of material for the revision in force to pick from. Release it first.</source>
        <extracomment>engineering.variant.bill</extracomment>
        <translation>{item} 的现行版本没有已发布的物料清单可供挑选。请先发布。</translation>
    </message>
    <message>
        <source>{item} comes in variants, so it is not made itself. Choose its options and make the variant.</source>
        <extracomment>engineering.variant.choose</extracomment>
        <translation>{item} 有多种变型，本身不制造。请选择选项，生成变型。</translation>
    </message>
    <message>
        <source>{value} and {other} do not go together. Choose another answer for one.</source>
        <extracomment>engineering.variant.excludes</extracomment>
        <translation>{value} 与 {other} 不能同时选。请把其中一个换成其他答案。</translation>
    </message>
    <message>
        <source>Nothing is chosen for {question}. Choose one of its answers.</source>
        <extracomment>engineering.variant.missing</extracomment>
        <translation>{question} 还没有选择。请选择一个答案。</translation>
    </message>
    <message>
        <source>{item} has no options, so it comes in one form. Make it as it is.</source>
        <extracomment>engineering.variant.plain</extracomment>
        <translation>{item} 没有选项，只有一种形式。请直接制造。</translation>
    </message>
    <message>
        <source>{value} needs {other}. Choose {other}, or another answer than {value}.</source>
        <extracomment>engineering.variant.requires</extracomment>
        <translation>{value} 需要 {other}。请选择 {other}，或不选 {value}。</translation>
    </message>
    <message>
        <source>{count} answers are chosen for {question}. Choose one.</source>
        <extracomment>engineering.variant.twice</extracomment>
        <translation>{question} 选了 {count} 个答案。请只选一个。</translation>
    </message>
    <message>
        <source>{file} cannot be written. Check its folder.</source>
        <extracomment>export.file</extracomment>
        <translation>{file} 无法写入。请检查所在文件夹。</translation>
    </message>
    <message>
        <source>{file} could not be written to its end: the disk is full. Free some space.</source>
        <extracomment>export.full</extracomment>
        <translation>{file} 没有写完：磁盘已满。请腾出空间。</translation>
    </message>
    <message>
        <source>{number} is of {day}: it cannot pay before. Choose a later day.</source>
        <extracomment>finance.allocate.early</extracomment>
        <translation>{number} 的日期是 {day}，不能在此之前用来付款。请选择更晚的日期。</translation>
    </message>
    <message>
        <source>There is no such payment or credit note. Look at the open items.</source>
        <extracomment>finance.allocate.none</extracomment>
        <translation>没有这笔收款或贷项通知单。请查看未清项。</translation>
    </message>
    <message>
        <source>Name the invoices that {number} pays.</source>
        <extracomment>finance.allocate.nothing</extracomment>
        <translation>请指明 {number} 用来支付哪些发票。</translation>
    </message>
    <message>
        <source>Name a payment or a credit note: one of the two.</source>
        <extracomment>finance.allocate.source</extracomment>
        <translation>请指明一笔收款或一张贷项通知单，二者选一。</translation>
    </message>
    <message>
        <source>{amount} cannot be credited: {left} before tax of {invoice} are billed and not credited yet. Enter an amount above zero up to that.</source>
        <extracomment>finance.credit.amount</extracomment>
        <translation>{amount} 不能贷记：{invoice} 已开票而尚未贷记的未税金额为 {left}。请输入大于零且不超过它的金额。</translation>
    </message>
    <message>
        <source>Name lines or an amount, not both. Write two credit notes.</source>
        <extracomment>finance.credit.both</extracomment>
        <translation>按行贷记或按金额贷记，只能选一种。两种都要时，请开两张贷项通知单。</translation>
    </message>
    <message>
        <source>{invoice} is of {day}: a credit note cannot be older. Choose a later day.</source>
        <extracomment>finance.credit.early</extracomment>
        <translation>{invoice} 的日期是 {day}，贷项通知单不能更早。请选择更晚的日期。</translation>
    </message>
    <message>
        <source>{invoice} is a credit note itself: only invoices are credited. Bill anew.</source>
        <extracomment>finance.credit.kind</extracomment>
        <translation>{invoice} 本身就是贷项通知单，只有发票才能贷记。请重新开票。</translation>
    </message>
    <message>
        <source>{invoice} has no line {line}, or it stands here twice. Name each line once.</source>
        <extracomment>finance.credit.line</extracomment>
        <translation>{invoice} 没有第 {line} 行，或者该行在这里出现了两次。每行只写一次。</translation>
    </message>
    <message>
        <source>Nothing of {invoice} is left to credit. See its credit notes.</source>
        <extracomment>finance.credit.nothing</extracomment>
        <translation>{invoice} 已经全部贷记，没有剩余。请查看它的贷项通知单。</translation>
    </message>
    <message>
        <source>A credit takes back more than nothing. Enter what is taken back.</source>
        <extracomment>finance.credit.quantity</extracomment>
        <translation>贷记数量必须大于零。请输入退回的数量。</translation>
    </message>
    <message>
        <source>Say why this is credited: the books keep the reason.</source>
        <extracomment>finance.credit.reason</extracomment>
        <translation>请说明贷记的原因，账上要留存。</translation>
    </message>
    <message>
        <source>{most} of line {line} are billed and not credited yet: more cannot be taken back. See the credit notes of this invoice.</source>
        <extracomment>finance.credit.too_much</extracomment>
        <translation>第 {line} 行已开票而尚未贷记的数量为 {most}，不能超过它。请查看这张发票的贷项通知单。</translation>
    </message>
    <message>
        <source>The invoice for {order} would come to {gross}, because more was billed before than the lines are worth now. Write a credit note for the difference instead.</source>
        <extracomment>finance.invoice.negative</extracomment>
        <translation>{order} 的发票金额会变成 {gross}，因为以前开票的金额已超过各行现在的价值。请改为就差额开一张贷项通知单。</translation>
    </message>
    <message>
        <source>There is no such invoice. Look it up again.</source>
        <extracomment>finance.invoice.none, finance.remind.none, finance.send.none</extracomment>
        <translation>没有这张发票。请重新查找。</translation>
    </message>
    <message>
        <source>Everything that left for {order} is billed already. Ship the rest first.</source>
        <extracomment>finance.invoice.nothing</extracomment>
        <translation>{order} 已发出的货物都已开票。请先发出其余货物。</translation>
    </message>
    <message>
        <source>There is no such order. Look it up again.</source>
        <extracomment>finance.invoice.order, production.call_off.order, warehouse.order.none</extracomment>
        <translation>没有这个订单。请重新查找。</translation>
    </message>
    <message>
        <source>The parts of {order} miss its source&apos;s total by {difference}, more than rounding explains. Correct the order at its source and import it again.</source>
        <extracomment>finance.invoice.rounding</extracomment>
        <translation>{order} 各部分之和与来源的总额相差 {difference}，超出了四舍五入能解释的范围。请在来源处改正订单，然后重新导入。</translation>
    </message>
    <message>
        <source>{order} is in state &apos;{state}&apos;: only signed orders are billed, and each thing once. See its invoices.</source>
        <extracomment>finance.invoice.state</extracomment>
        <translation>{order} 的状态是“{state}”：只有已签单的订单才能开票，而且每样只开一次。请查看它的发票。</translation>
    </message>
    <message>
        <source>{wanted} cannot be matched to {invoice}: {open} of it are open and {left} of the money are left. Enter an amount above zero up to both.</source>
        <extracomment>finance.match.amount</extracomment>
        <translation>{wanted} 不能核销到 {invoice}：发票未清金额为 {open}，款项剩余 {left}。请输入大于零且不超过这两者的金额。</translation>
    </message>
    <message>
        <source>{invoice} is in {currency} and the money in {given}: they cannot be matched. Receive the payment in the invoice&apos;s currency.</source>
        <extracomment>finance.match.currency</extracomment>
        <translation>{invoice} 是 {currency}，而款项是 {given}，不能互相核销。请按发票的币种登记收款。</translation>
    </message>
    <message>
        <source>{invoice} is no invoice of this customer. Look at the customer&apos;s open items.</source>
        <extracomment>finance.match.invoice</extracomment>
        <translation>{invoice} 不是该客户的发票。请查看该客户的未清项。</translation>
    </message>
    <message>
        <source>{amount} is no money received. Enter an amount above zero.</source>
        <extracomment>finance.payment.amount</extracomment>
        <translation>{amount} 不是有效的收款金额。请输入大于零的金额。</translation>
    </message>
    <message>
        <source>There is no such customer. Look them up again.</source>
        <extracomment>finance.payment.customer</extracomment>
        <translation>没有这个客户。请重新查找。</translation>
    </message>
    <message>
        <source>The bank&apos;s text takes 200 characters at most. Shorten it.</source>
        <extracomment>finance.payment.reference</extracomment>
        <translation>银行附言最多 200 个字符。请缩短。</translation>
    </message>
    <message>
        <source>{invoice} was reminded of for the last time on {day}. Call the customer, or hand it over.</source>
        <extracomment>finance.remind.last</extracomment>
        <translation>{invoice} 已于 {day} 发出最后一次催款。请打电话给客户，或移交追讨。</translation>
    </message>
    <message>
        <source>{invoice} is not overdue on {day}: there is nothing to remind of.</source>
        <extracomment>finance.remind.not_due</extracomment>
        <translation>{invoice} 在 {day} 尚未逾期，无需催款。</translation>
    </message>
    <message>
        <source>No invoice may be reminded of on {day}: none is overdue, or all were in the last seven days.</source>
        <extracomment>finance.remind.nothing</extracomment>
        <translation>{day} 没有可催款的发票：没有逾期的，或者最近七天内都已催过。</translation>
    </message>
    <message>
        <source>{invoice} was reminded of on {day}: give the customer seven days. Try again on {next}.</source>
        <extracomment>finance.remind.soon</extracomment>
        <translation>{invoice} 已于 {day} 催过款，请给客户七天时间。可在 {next} 再催。</translation>
    </message>
    <message>
        <source>({ai}) {data} holds a character that cannot stand there. Scan it again, or type what it says by hand.</source>
        <extracomment>gs1.character</extracomment>
        <translation>({ai}) {data} 含有不能出现在那里的字符。请重新扫描，或手工输入标签内容。</translation>
    </message>
    <message>
        <source>The check digit of ({ai}) {data} is wrong: {right} would be right. The label was misread or misprinted: scan it again, or type the number by hand.</source>
        <extracomment>gs1.check_digit</extracomment>
        <translation>({ai}) {data} 的校验码不对，应为 {right}。标签可能读错或印错：请重新扫描，或手工输入号码。</translation>
    </message>
    <message>
        <source>The two check characters at the end of ({ai}) {data} are wrong. The label was misread or misprinted: scan it again, or type the number by hand.</source>
        <extracomment>gs1.check_pair</extracomment>
        <translation>({ai}) {data} 末尾的两个校验字符不对。标签可能读错或印错：请重新扫描，或手工输入号码。</translation>
    </message>
    <message>
        <source>({ai}) names the country &apos;{part}&apos;, which ISO 3166 does not know. Scan it again, or type the country by hand.</source>
        <extracomment>gs1.country</extracomment>
        <translation>({ai}) 写的国家“{part}”不在 ISO 3166 中。请重新扫描，或手工输入国家。</translation>
    </message>
    <message>
        <source>({ai}) {data} is no coupon: a field is missing, too long or has a value that it cannot have. Scan it again.</source>
        <extracomment>gs1.coupon</extracomment>
        <translation>({ai}) {data} 不是优惠券：有字段缺失、过长或取值不允许。请重新扫描。</translation>
    </message>
    <message>
        <source>({ai}) names the currency &apos;{part}&apos;, which ISO 4217 does not know. Scan it again, or type the amount by hand.</source>
        <extracomment>gs1.currency</extracomment>
        <translation>({ai}) 写的货币“{part}”不在 ISO 4217 中。请重新扫描，或手工输入金额。</translation>
    </message>
    <message>
        <source>({ai}) {data} breaks off: its last part &apos;{part}&apos; should have {length} characters. Scan it again, or type what it says by hand.</source>
        <extracomment>gs1.cut</extracomment>
        <translation>({ai}) {data} 不完整：最后一段“{part}”应有 {length} 个字符。请重新扫描，或手工输入标签内容。</translation>
    </message>
    <message>
        <source>({ai}) {data} is no day of the calendar. Scan it again, or type the day by hand.</source>
        <extracomment>gs1.date</extracomment>
        <translation>({ai}) {data} 不是日历上的日期。请重新扫描，或手工输入日期。</translation>
    </message>
    <message>
        <source>({ai}) has &apos;{part}&apos; where only digits stand. Scan it again, or type what it says by hand.</source>
        <extracomment>gs1.digits</extracomment>
        <translation>({ai}) 在只能是数字的地方有“{part}”。请重新扫描，或手工输入标签内容。</translation>
    </message>
    <message>
        <source>The label says nothing. Scan it again, or type what it says by hand.</source>
        <extracomment>gs1.empty</extracomment>
        <translation>标签没有内容。请重新扫描，或手工输入标签内容。</translation>
    </message>
    <message>
        <source>({first}) and ({second}) never stand on the same thing. Scan one label at a time; on a label of your own, leave one of them out.</source>
        <extracomment>gs1.excluded</extracomment>
        <translation>({first}) 和 ({second}) 不能标在同一件东西上。请一次只扫描一个标签；若是自己的标签，请去掉其中一个。</translation>
    </message>
    <message>
        <source>({ai}) {data} is no IBAN: its country, its length or its check digits are wrong. Scan it again, or type the account by hand.</source>
        <extracomment>gs1.iban</extracomment>
        <translation>({ai}) {data} 不是 IBAN：国家、长度或校验码不对。请重新扫描，或手工输入账号。</translation>
    </message>
    <message>
        <source>({ai}) takes {least} to {most} characters; the label has {there}. Scan it again, or type what it says by hand.</source>
        <extracomment>gs1.length</extracomment>
        <translation>({ai}) 应有 {least} 到 {most} 个字符，标签上是 {there} 个。请重新扫描，或手工输入标签内容。</translation>
    </message>
    <message>
        <source>({ai}) says nothing without {wanted}. Scan the other code of the label as well; on a label of your own, add what is missing or leave ({ai}) out.</source>
        <extracomment>gs1.partner</extracomment>
        <translation>({ai}) 必须与 {wanted} 一起才有意义。请把标签上的另一个条码也扫描进来；若是自己的标签，请补上缺少的内容或去掉 ({ai})。</translation>
    </message>
    <message>
        <source>({ai}) {data} has a percent sign without the two digits or letters A to F that say a character. Scan it again, or type what it says by hand.</source>
        <extracomment>gs1.percent</extracomment>
        <translation>({ai}) {data} 的百分号后面缺少表示字符的两位数字或字母 A 到 F。请重新扫描，或手工输入标签内容。</translation>
    </message>
    <message>
        <source>({ai}) {data} is no piece of a whole: &apos;{part}&apos; must count from 1 up to how many there are. Scan it again, or type what it says by hand.</source>
        <extracomment>gs1.piece</extracomment>
        <translation>({ai}) {data} 不是整体中的一件：“{part}”应从 1 数到总件数。请重新扫描，或手工输入标签内容。</translation>
    </message>
    <message>
        <source>({ai}) {data} is no place on earth: &apos;{part}&apos; is beyond the poles or more than once around. Scan it again, or type the place by hand.</source>
        <extracomment>gs1.position</extracomment>
        <translation>({ai}) {data} 不是地球上的位置：“{part}”越过了两极或绕了不止一圈。请重新扫描，或手工输入地点。</translation>
    </message>
    <message>
        <source>({ai}) {data} begins with no company prefix, which has four digits or more. Scan it again, or type the number by hand.</source>
        <extracomment>gs1.prefix</extracomment>
        <translation>({ai}) {data} 开头不是厂商识别代码（至少四位数字）。请重新扫描，或手工输入号码。</translation>
    </message>
    <message>
        <source>No GS1 code can say &apos;{data}&apos; as ({ai}): its length, its characters or its check digit are not those of that identifier. Change it, or print a code that is not GS1&apos;s.</source>
        <extracomment>gs1.print</extracomment>
        <translation>GS1 条码不能把“{data}”作为 ({ai})：长度、字符或校验码不符合该标识符。请改正，或打印非 GS1 的条码。</translation>
    </message>
    <message>
        <source>The company prefix {prefix} leaves {room} digits to number logistic units, and {serial} has more. Go on with the next extension digit, or ask GS1 for another prefix.</source>
        <extracomment>gs1.sscc.full</extracomment>
        <translation>厂商识别代码 {prefix} 只留下 {room} 位数字给物流单元编号，而 {serial} 超过了。请改用下一个扩展位，或向 GS1 申请另一个代码。</translation>
    </message>
    <message>
        <source>&apos;{prefix}&apos; is no company prefix: GS1 gives 4 to 12 digits. Write down yours as it stands in GS1&apos;s letter.</source>
        <extracomment>gs1.sscc.prefix</extracomment>
        <translation>“{prefix}”不是厂商识别代码：GS1 给出的是 4 到 12 位数字。请照 GS1 通知书上的写法填写。</translation>
    </message>
    <message>
        <source>({ai}) {data} is no time of a day. Scan it again, or type the time by hand.</source>
        <extracomment>gs1.time</extracomment>
        <translation>({ai}) {data} 不是一天中的时间。请重新扫描，或手工输入时间。</translation>
    </message>
    <message>
        <source>The label says ({first}) {one} and ({second}) {two}: that are two things. Scan one label at a time.</source>
        <extracomment>gs1.twice</extracomment>
        <translation>标签同时写着 ({first}) {one} 和 ({second}) {two}，这是两样东西。请一次只扫描一个标签。</translation>
    </message>
    <message>
        <source>The label goes on with &apos;{text}&apos;, which is no identifier of GS1. Scan it again, or type the item, the lot and the quantity by hand.</source>
        <extracomment>gs1.unknown</extracomment>
        <translation>标签后面是“{text}”，不是 GS1 的标识符。请重新扫描，或手工输入物料、批次和数量。</translation>
    </message>
    <message>
        <source>({ai}) has &apos;{part}&apos;, which is none of the values that may stand there. Scan it again, or type what it says by hand.</source>
        <extracomment>gs1.value</extracomment>
        <translation>({ai}) 有“{part}”，不是那里允许的值。请重新扫描，或手工输入标签内容。</translation>
    </message>
    <message>
        <source>There is no table &apos;{table}&apos;. Check its name.</source>
        <extracomment>history.table</extracomment>
        <translation>没有“{table}”这张表。请检查名称。</translation>
    </message>
    <message>
        <source>The books are in {currency}, and AdventureWorks has no rate between it and USD. Import it into a company with books in USD.</source>
        <extracomment>import.adventureworks.currency</extracomment>
        <translation>账簿币种是 {currency}，而 AdventureWorks 没有它与 USD 之间的汇率。请导入到以 USD 记账的公司。</translation>
    </message>
    <message>
        <source>{folder} holds no product.csv, so there is no AdventureWorks in it. Name the folder of its CSV files.</source>
        <extracomment>import.adventureworks.folder</extracomment>
        <translation>{folder} 里没有 product.csv，因此不是 AdventureWorks 的数据。请指定存放其 CSV 文件的文件夹。</translation>
    </message>
    <message>
        <source>{where}: work order {order} stands in the file twice. Correct the file there.</source>
        <extracomment>import.adventureworks.order_twice</extracomment>
        <translation>{where}：工单 {order} 在文件中出现了两次。请改正文件的这一处。</translation>
    </message>
    <message>
        <source>{where}: there is no product {product} in product.csv. Get the whole file.</source>
        <extracomment>import.adventureworks.product</extracomment>
        <translation>{where}：product.csv 中没有产品 {product}。请取得完整的文件。</translation>
    </message>
    <message>
        <source>{where}: one {currency} is not one {currency}. Correct the file.</source>
        <extracomment>import.adventureworks.rate</extracomment>
        <translation>{where}：一 {currency} 不等于一 {currency}。请改正文件。</translation>
    </message>
    <message>
        <source>{where}: {why} Correct the file there.</source>
        <extracomment>import.adventureworks.row</extracomment>
        <translation>{where}：{why} 请在文件的该处改正。</translation>
    </message>
    <message>
        <source>The company has {sites} sites, and AdventureWorks has one. Import it into a company of its own.</source>
        <extracomment>import.adventureworks.sites</extracomment>
        <translation>这个公司有 {sites} 个站点，而 AdventureWorks 只有一个。请导入到单独的公司。</translation>
    </message>
    <message>
        <source>{where}: {ordered} ordered less {scrapped} scrapped are not {stocked} stocked. Correct the file there.</source>
        <extracomment>import.adventureworks.stocked</extracomment>
        <translation>{where}：订制 {ordered} 减去报废 {scrapped} 不等于入库 {stocked}。请改正文件的这一处。</translation>
    </message>
    <message>
        <source>{where}: there is no work order {order} in the files. Get the whole file of work orders.</source>
        <extracomment>import.adventureworks.work_order</extracomment>
        <translation>{where}：文件中没有工单 {order}。请取得完整的工单文件。</translation>
    </message>
    <message>
        <source>{table} has no place for {columns}. Name one with --map member=column, or leave the column out with --leave-out. There is room for {members}.</source>
        <extracomment>import.column</extracomment>
        <translation>{table} 没有地方存放 {columns}。请用 --map member=column 指定，或用 --leave-out 略过该列。可以存放的有：{members}。</translation>
    </message>
    <message>
        <source>{path} holds no event log: no table with the columns {columns} and a row. Name another file.</source>
        <extracomment>import.eventlog.columns</extracomment>
        <translation>{path} 中没有事件日志：没有一张带有 {columns} 这些列且至少有一行的表。请指定另一个文件。</translation>
    </message>
    <message>
        <source>{where}: {why} Correct that row, or leave it out.</source>
        <extracomment>import.eventlog.row</extracomment>
        <translation>{where}：{why} 请改正该行，或将其略去。</translation>
    </message>
    <message>
        <source>The company has {sites} sites, and the log does not say where it was written. Import it into a company of its own.</source>
        <extracomment>import.eventlog.sites</extracomment>
        <translation>这个公司有 {sites} 个站点，而日志没有写明出自哪一个。请导入到单独的公司。</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is another one here than in the rows before with the same {group}. Make it the same.</source>
        <extracomment>import.group</extracomment>
        <translation>“{column}”与前面 {group} 相同的行不一致。请改成一致。</translation>
    </message>
    <message>
        <source>A column for &apos;{member}&apos; is missing: it holds the parts of {table} together.</source>
        <extracomment>import.key</extracomment>
        <translation>缺少“{member}”列：{table} 的各部分靠它归到一起。</translation>
    </message>
    <message>
        <source>{table} has no member &apos;{member}&apos;. There is room for {members}.</source>
        <extracomment>import.member</extracomment>
        <translation>{table} 没有“{member}”这一项。可以存放的有：{members}。</translation>
    </message>
    <message>
        <source>&apos;{member}&apos; would be filled twice. Leave one of its columns out.</source>
        <extracomment>import.member_twice</extracomment>
        <translation>“{member}”会被填写两次。请略过其中一列。</translation>
    </message>
    <message>
        <source>--{option} takes member=value, more of them after commas; &apos;{pair}&apos; is none.</source>
        <extracomment>import.option</extracomment>
        <translation>--{option} 的写法是 member=value，多项用逗号分隔；“{pair}”不符合。</translation>
    </message>
    <message>
        <source>There is no table &apos;{table}&apos; to import. Name one of {known}, or any action.</source>
        <extracomment>import.table</extracomment>
        <translation>没有可导入的“{table}”。请用 {known} 之一，或任一操作的名称。</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no moment: write it in UTC like 2026-12-01T14:02:03Z.</source>
        <extracomment>instant.text</extracomment>
        <translation>“{text}”不是时刻：请用 UTC 写成 2026-12-01T14:02:03Z 的形式。</translation>
    </message>
    <message>
        <source>The account does not exist, or a sub-ledger keeps it. Choose one that is booked by hand.</source>
        <extracomment>inventory.account.control</extracomment>
        <translation>科目不存在，或由明细账管理。请选择可以手工记账的科目。</translation>
    </message>
    <message>
        <source>The stock of {item} is valued under another account than its posting rule names now. Set the rule back, or move the stock&apos;s value first.</source>
        <extracomment>inventory.account.moved</extracomment>
        <translation>{item} 的库存记在另一个科目下，与过账规则现在指定的不同。请把规则改回去，或先转移库存价值。</translation>
    </message>
    <message>
        <source>Give what was counted or the difference, one of the two.</source>
        <extracomment>inventory.adjust.either</extracomment>
        <translation>盘点数与差额只填一个。</translation>
    </message>
    <message>
        <source>{bin} holds {there} of lot {lot}; after this it would hold {after}. Count again.</source>
        <extracomment>inventory.adjust.range</extracomment>
        <translation>{bin} 中批次 {lot} 现有 {there}，调整后会变成 {after}。请重新盘点。</translation>
    </message>
    <message>
        <source>{bin} holds {weight} of lot {lot} by weight; after this it would be {after}, which does not fit its pieces. Weigh again.</source>
        <extracomment>inventory.adjust.weight</extracomment>
        <translation>{bin} 中批次 {lot} 账面重量为 {weight}；这样之后会是 {after}，与件数不符。请重新称重。</translation>
    </message>
    <message>
        <source>Only {free} of lot {lot} are free to set aside, not {wanted}. Take that, or free some from other orders.</source>
        <extracomment>inventory.allocate.free</extracomment>
        <translation>批次 {lot} 只有 {free} 可以预留，不够 {wanted}。请按可用量预留，或从其他订单腾出一些。</translation>
    </message>
    <message>
        <source>Lot {lot} is of {item}, which line {line} of {order} does not want. Choose a lot of the line&apos;s item.</source>
        <extracomment>inventory.allocate.item</extracomment>
        <translation>批次 {lot} 属于 {item}，{order} 第 {line} 行要的不是它。请选择该行物料的批次。</translation>
    </message>
    <message>
        <source>Only lot {named} will do for line {line} of {order}. Take that one, or amend the order first.</source>
        <extracomment>inventory.allocate.named</extracomment>
        <translation>{order} 第 {line} 行只能用批次 {named}。请用该批次，或先变更订单。</translation>
    </message>
    <message>
        <source>Lot {lot} of {item} in {bin} does not fit line {line} of {order}. Choose stock of the line&apos;s item in a storage or outbound bin of its site.</source>
        <extracomment>inventory.allocate.other</extracomment>
        <translation>{bin} 中 {item} 的批次 {lot} 不适合 {order} 第 {line} 行。请选择该行物料在其站点的存储库位或出库库位中的库存。</translation>
    </message>
    <message>
        <source>{free} of lot {lot} in {bin} are free and line {line} of {order} waits for {waiting}. Set at most the smaller of the two aside.</source>
        <extracomment>inventory.allocate.short</extracomment>
        <translation>{bin} 中批次 {lot} 可用 {free}，{order} 第 {line} 行还缺 {waiting}。预留数量最多为两者中较小的一个。</translation>
    </message>
    <message>
        <source>{order} is not a signed order, so nothing is set aside for it. Sign it first.</source>
        <extracomment>inventory.allocate.state</extracomment>
        <translation>{order} 不是已签单的订单，因此不为它预留。请先签单。</translation>
    </message>
    <message>
        <source>{quantity} is not what is set aside any more; somebody changed it. Look again.</source>
        <extracomment>inventory.allocation.gone</extracomment>
        <translation>预留数量已不是 {quantity}，有人改动过。请重新查看。</translation>
    </message>
    <message>
        <source>{item} is dangerous goods of class {hazard} and must lie apart from {other} of class {beside}, which lies in {there}. Choose another bin for it.</source>
        <extracomment>inventory.bin.hazard</extracomment>
        <translation>{item} 是 {hazard} 类危险品，必须与 {there} 中 {beside} 类的 {other} 分开存放。请为它另选库位。</translation>
    </message>
    <message>
        <source>Nothing may go into {bin} now: {reason}. Take another bin, or unlock it first.</source>
        <extracomment>inventory.bin.locked</extracomment>
        <translation>目前不得向 {bin} 放入货物：{reason}。请用其他库位，或先解除锁定。</translation>
    </message>
    <message>
        <source>Nothing may be taken out of {bin} now: {reason}. Take it elsewhere, or unlock the bin first.</source>
        <extracomment>inventory.bin.locked_out</extracomment>
        <translation>目前不得从 {bin} 取出货物：{reason}。请从别处取货，或先解除库位锁定。</translation>
    </message>
    <message>
        <source>There is a bin {code} in this warehouse already. Choose another code.</source>
        <extracomment>inventory.bin.taken</extracomment>
        <translation>这个仓库已有库位 {code}。请换一个代码。</translation>
    </message>
    <message>
        <source>There is no such bin. Choose one from the list.</source>
        <extracomment>inventory.bin.unknown, warehouse.bin.none</extracomment>
        <translation>没有这个库位。请从列表中选择。</translation>
    </message>
    <message>
        <source>{bin} is no storage or outbound bin of the site. Choose one that is.</source>
        <extracomment>inventory.bin.unpromised</extracomment>
        <translation>{bin} 不是该站点的存储库位或出库库位。请选择符合的库位。</translation>
    </message>
    <message>
        <source>There is a category &apos;{code}&apos; already. Choose another code.</source>
        <extracomment>inventory.category.taken</extracomment>
        <translation>类别“{code}”已经存在。请换一个代码。</translation>
    </message>
    <message>
        <source>There is no such category. Choose one from the list.</source>
        <extracomment>inventory.category.unknown</extracomment>
        <translation>没有这个类别。请从列表中选择。</translation>
    </message>
    <message>
        <source>A standard cost values the stock of its first day, so it cannot be set for {day} yet. Set it on that day.</source>
        <extracomment>inventory.cost.future</extracomment>
        <translation>标准成本在生效首日即对库存重新计价，因此现在还不能为 {day} 设置。请到当天再设。</translation>
    </message>
    <message>
        <source>Some of this receipt is in work that is not closed, and takes its share of the cost. Add it with production.addLateCost.</source>
        <extracomment>inventory.cost.in_work</extracomment>
        <translation>这次收货有一部分在尚未关闭的工单里，要分摊这笔成本。请用 production.addLateCost 添加。</translation>
    </message>
    <message>
        <source>{item} is kept at moving average and none is on hand to take the average of. Receive it, and say what it cost.</source>
        <extracomment>inventory.cost.needed</extracomment>
        <translation>{item} 按移动平均计价，而现在没有库存可取平均价。请在收货时填写成本。</translation>
    </message>
    <message>
        <source>{cost} is below zero. Give a cost of zero or more.</source>
        <extracomment>inventory.cost.negative</extracomment>
        <translation>{cost} 小于零。成本必须为零或正数。</translation>
    </message>
    <message>
        <source>{item} revision {revision} has no standard cost at {site}, so its stock cannot be valued. Set one first: inventory.setCost.</source>
        <extracomment>inventory.cost.none</extracomment>
        <translation>{item} 版本 {revision} 在 {site} 没有标准成本，库存无法计价。请先设置：inventory.setCost。</translation>
    </message>
    <message>
        <source>An amount of zero changes nothing. Give the cost.</source>
        <extracomment>inventory.cost.nothing</extracomment>
        <translation>金额为零等于没有改变。请填写成本。</translation>
    </message>
    <message>
        <source>{day} has not come yet. Give today or an earlier day.</source>
        <extracomment>inventory.date.future, quality.calibration.future</extracomment>
        <translation>{day} 还没有到。请填写今天或更早的日期。</translation>
    </message>
    <message>
        <source>The {field} must be from 0 to 36,500 days.</source>
        <extracomment>inventory.days.range</extracomment>
        <translation>{field} 必须在 0 到 36,500 天之间。</translation>
    </message>
    <message>
        <source>{kept} are set aside for line {line} of {order}. Give back at most that.</source>
        <extracomment>inventory.deallocate.short</extracomment>
        <translation>{order} 第 {line} 行预留了 {kept}。取消预留最多为此数量。</translation>
    </message>
    <message>
        <source>Line {line} of {order} does not wait for this item at this site, or what it waits for is expected already. Leave it out, or choose another.</source>
        <extracomment>inventory.expect.line</extracomment>
        <translation>{order} 的第 {line} 行不在这个工厂等待这种物料，或所等的已有预计供应。请去掉它，或选择另一行。</translation>
    </message>
    <message>
        <source>Lot {lot} of {item} has no such open hold. Look at its holds.</source>
        <extracomment>inventory.hold.none</extracomment>
        <translation>{item} 的批次 {lot} 没有这项未解除的冻结。请查看它的冻结记录。</translation>
    </message>
    <message>
        <source>{item} is inspected before it may be used, so it cannot come into {bin}. Choose a bin for inspection.</source>
        <extracomment>inventory.inspection.bin</extracomment>
        <translation>{item} 须检验后才能使用，不能放入 {bin}。请选择检验库位。</translation>
    </message>
    <message>
        <source>{waiting} of lot {lot} of {item} wait for a decision of quality, so {quantity} cannot be scrapped in {bin}. Decide on them first.</source>
        <extracomment>inventory.inspection.scrap</extracomment>
        <translation>{item} 批次 {lot} 有 {waiting} 等待质量判定，因此不能在 {bin} 报废 {quantity}。请先作出判定。</translation>
    </message>
    <message>
        <source>{waiting} of lot {lot} of {item} wait for a decision of quality, so {quantity} cannot leave {bin} for {to}. Decide on them first.</source>
        <extracomment>inventory.inspection.waiting</extracomment>
        <translation>{item} 批次 {lot} 有 {waiting} 等待质量判定，{quantity} 不能从 {bin} 移到 {to}。请先作判定。</translation>
    </message>
    <message>
        <source>The second unit is weighed beside the stocking unit: it is another one from the list. Choose such a unit, or leave it out.</source>
        <extracomment>inventory.item.catch_unit</extracomment>
        <translation>第二单位在库存单位之外另行称量，须是列表中的另一个单位。请选择这样的单位，或留空。</translation>
    </message>
    <message>
        <source>{item} is in stock or being made, and the other category values or books it another way. Use it up and close its work orders first, or choose a category with the same accounts.</source>
        <extracomment>inventory.item.category</extracomment>
        <translation>{item} 有库存或正在生产，而另一个类别的计价或记账方式不同。请先用完库存并关闭其工单，或选择科目相同的类别。</translation>
    </message>
    <message>
        <source>{gtin} is no GTIN: it has 8, 12, 13 or 14 digits, the last one a check digit. Read it from the label again.</source>
        <extracomment>inventory.item.gtin</extracomment>
        <translation>{gtin} 不是 GTIN：应为 8、12、13 或 14 位数字，最后一位是校验码。请按标签重新读取。</translation>
    </message>
    <message>
        <source>{item} revision {revision} is in the state {state}: only a prototype or a released revision is bought and made. Ask Engineering to release it.</source>
        <extracomment>inventory.item.revision</extracomment>
        <translation>{item} 版本 {revision} 的状态是 {state}：只有样件或已发布的版本才能采购和制造。请让工程部门发布。</translation>
    </message>
    <message>
        <source>There is an item {number} already. Choose another number.</source>
        <extracomment>inventory.item.taken</extracomment>
        <translation>物料 {number} 已经存在。请换一个编号。</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; has a &apos;/&apos;, which divides the parts of a label. Use &apos;-&apos; instead.</source>
        <extracomment>inventory.label.slash</extracomment>
        <translation>“{text}”含有“/”，而它是标签各部分的分隔符。请改用“-”。</translation>
    </message>
    <message>
        <source>There is no such order line for an item. Choose one from the order.</source>
        <extracomment>inventory.line.unknown</extracomment>
        <translation>没有这个物料订单行。请从订单中选择。</translation>
    </message>
    <message>
        <source>Lot {lot} of {item} is usable through {expires} and must keep {days} days from {day}. Choose another lot.</source>
        <extracomment>inventory.lot.expired</extracomment>
        <translation>{item} 的批次 {lot} 可用到 {expires}，而从 {day} 起必须还能保存 {days} 天。请选择其他批次。</translation>
    </message>
    <message>
        <source>Lot {lot} of {item} has another last day. Look at the label again.</source>
        <extracomment>inventory.lot.expiry</extracomment>
        <translation>{item} 的批次 {lot} 的到期日与此不同。请再核对标签。</translation>
    </message>
    <message>
        <source>Lot {lot} of {item} is on hold ({case}). Choose another lot, or ask Quality to release it.</source>
        <extracomment>inventory.lot.held</extracomment>
        <translation>{item} 的批次 {lot} 已被冻结（{case}）。请选择其他批次，或请质量部门解冻。</translation>
    </message>
    <message>
        <source>{item} is kept by lot or serial number. Say which one arrived.</source>
        <extracomment>inventory.lot.needed</extracomment>
        <translation>{item} 按批次或序列号管理。请填写到的是哪一个。</translation>
    </message>
    <message>
        <source>{item} is kept without lots, so nothing of it expires. Leave the day out.</source>
        <extracomment>inventory.lot.unexpiring</extracomment>
        <translation>{item} 不按批次管理，没有到期日。请不要填写日期。</translation>
    </message>
    <message>
        <source>There is no such lot. Choose one from the list.</source>
        <extracomment>inventory.lot.unknown</extracomment>
        <translation>没有这个批次。请从列表中选择。</translation>
    </message>
    <message>
        <source>{item} is kept without lots. Leave the lot out.</source>
        <extracomment>inventory.lot.untracked</extracomment>
        <translation>{item} 不按批次管理。请不要填写批次。</translation>
    </message>
    <message>
        <source>The {field} is below zero. Give zero or more.</source>
        <extracomment>inventory.number.negative</extracomment>
        <translation>{field} 小于零。请填写零或正数。</translation>
    </message>
    <message>
        <source>{quantity} is no quantity to book. Give one above zero and not above 9,000,000,000.</source>
        <extracomment>inventory.quantity.range</extracomment>
        <translation>{quantity} 不能作为记账数量。请填写大于零且不超过 9,000,000,000 的数量。</translation>
    </message>
    <message>
        <source>{waiting} of lot {lot} of {item} in quarantine are a nonconformance that nobody has decided on, so {quantity} cannot leave {bin} for {to}. Decide what becomes of them first.</source>
        <extracomment>inventory.quarantine.waiting</extracomment>
        <translation>{item} 批次 {lot} 有 {waiting} 在隔离区，属尚未处置的不合格品，因此 {quantity} 不能从 {bin} 移到 {to}。请先作出处置。</translation>
    </message>
    <message>
        <source>There is no such receipt. Choose one from the item&apos;s moves.</source>
        <extracomment>inventory.receipt.unknown</extracomment>
        <translation>没有这笔收货。请从该物料的移动记录中选择。</translation>
    </message>
    <message>
        <source>That is none of our suppliers. Choose one, or make it a supplier first.</source>
        <extracomment>inventory.receive.supplier</extracomment>
        <translation>这不是我们的供应商。请选择一个，或先把它设为供应商。</translation>
    </message>
    <message>
        <source>The expected supply is closed, or for another item or site. Choose an open one of this item.</source>
        <extracomment>inventory.receive.supply</extracomment>
        <translation>这笔预计入库已关闭，或属于其他物料或站点。请选择该物料尚未关闭的预计入库。</translation>
    </message>
    <message>
        <source>The label names GTIN {gtin}, which no item has. Write it into the item, or choose the item by hand.</source>
        <extracomment>inventory.scan.gtin</extracomment>
        <translation>标签上的 GTIN {gtin} 没有对应的物料。请把它填入物料，或手工选择物料。</translation>
    </message>
    <message>
        <source>There is a bin {bin} in several warehouses. Scan its label with the warehouse in front, such as MAIN/{bin}.</source>
        <extracomment>inventory.scan.several</extracomment>
        <translation>有几个仓库都有库位 {bin}。请扫描前面带仓库的标签，例如 MAIN/{bin}。</translation>
    </message>
    <message>
        <source>Serial number {lot} of {item} is in stock already. Look at the label again.</source>
        <extracomment>inventory.serial.here</extracomment>
        <translation>{item} 的序列号 {lot} 已在库存中。请再核对标签。</translation>
    </message>
    <message>
        <source>A serial number is one piece. Receive each piece by its own number.</source>
        <extracomment>inventory.serial.one</extracomment>
        <translation>一个序列号只对应一件。请按各自的序列号逐件收货。</translation>
    </message>
    <message>
        <source>{who} may not do this at {site}. Ask an administrator for the right there.</source>
        <extracomment>inventory.site.right</extracomment>
        <translation>{who} 无权在 {site} 执行此操作。请向管理员申请该站点的权限。</translation>
    </message>
    <message>
        <source>Of lot {lot} of {item} in {bin}, {free} are free; the rest is set aside for orders. Take at most that, or deallocate first.</source>
        <extracomment>inventory.stock.allocated</extracomment>
        <translation>{bin} 中 {item} 的批次 {lot} 可用 {free}，其余已为订单预留。最多取用此数量，或先取消预留。</translation>
    </message>
    <message>
        <source>Of lot {lot} of {item} in {bin}, only {loose} lie loose; the rest is inside handling units and moves with them. Scan the unit, or unpack it first.</source>
        <extracomment>inventory.stock.packed</extracomment>
        <translation>{bin} 中 {item} 的批次 {lot} 只有 {loose} 是散放的；其余已装入包装单元，只能随单元移动。请扫描该单元，或先拆包。</translation>
    </message>
    <message>
        <source>{bin} holds {there} of lot {lot} of {item}, not {wanted}. Take what is there.</source>
        <extracomment>inventory.stock.short</extracomment>
        <translation>{bin} 中 {item} 的批次 {lot} 只有 {there}，不够 {wanted}。请按现有数量取用。</translation>
    </message>
    <message>
        <source>This supply is closed: nothing more comes of it. Expect a new one.</source>
        <extracomment>inventory.supply.closed</extracomment>
        <translation>这笔预计入库已关闭，不会再到货。请新建一笔。</translation>
    </message>
    <message>
        <source>This supply belongs to a document. Change it there.</source>
        <extracomment>inventory.supply.document</extracomment>
        <translation>这笔预计入库来自单据。请到单据中修改。</translation>
    </message>
    <message>
        <source>{received} of it have arrived. Expect more than that, or close the supply.</source>
        <extracomment>inventory.supply.received</extracomment>
        <translation>其中 {received} 已到货。预计数量须大于它，或关闭这笔预计入库。</translation>
    </message>
    <message>
        <source>There is no such expected supply. Choose one from the list.</source>
        <extracomment>inventory.supply.unknown</extracomment>
        <translation>没有这笔预计入库。请从列表中选择。</translation>
    </message>
    <message>
        <source>Both bins are {bin}. Choose where it goes.</source>
        <extracomment>inventory.transfer.same</extracomment>
        <translation>两个库位都是 {bin}。请选择转到哪里。</translation>
    </message>
    <message>
        <source>{measure} is no exact quantity of the stocking unit (one {unit} is {ratio} of it). Enter a quantity that comes out even.</source>
        <extracomment>inventory.unit.inexact</extracomment>
        <translation>{measure} 不能精确折算成库存单位（一 {unit} 等于 {ratio} 库存单位）。请输入能除尽的数量。</translation>
    </message>
    <message>
        <source>{item} is counted in {known}; nobody has said how many {known} one {unit} is. Set the item&apos;s unit first.</source>
        <extracomment>inventory.unit.no_ratio</extracomment>
        <translation>{item} 以 {known} 计量，但还没有规定一 {unit} 是多少 {known}。请先设置该物料的单位换算。</translation>
    </message>
    <message>
        <source>There is no such unit. Choose one from the list.</source>
        <extracomment>inventory.unit.none, quality.characteristic.unit</extracomment>
        <translation>没有这个计量单位。请从列表中选择。</translation>
    </message>
    <message>
        <source>{item} is counted in this unit: one of it is one. Choose another unit.</source>
        <extracomment>inventory.unit.own</extracomment>
        <translation>{item} 本来就用这个单位计量，一就是一。请选择其他单位。</translation>
    </message>
    <message>
        <source>There is a unit &apos;{code}&apos; already. Use it, or choose another code.</source>
        <extracomment>inventory.unit.taken</extracomment>
        <translation>计量单位“{code}”已经存在。请直接使用，或换一个代码。</translation>
    </message>
    <message>
        <source>This unit is named already. Name each unit once.</source>
        <extracomment>inventory.unit.twice</extracomment>
        <translation>这个单位已经写过。每个单位只写一次。</translation>
    </message>
    <message>
        <source>There is no unit &apos;{unit}&apos;. Add it first, or use {known}.</source>
        <extracomment>inventory.unit.unknown</extracomment>
        <translation>没有计量单位“{unit}”。请先添加，或使用 {known}。</translation>
    </message>
    <message>
        <source>There is a warehouse {code} already. Choose another code.</source>
        <extracomment>inventory.warehouse.taken</extracomment>
        <translation>仓库 {code} 已经存在。请换一个代码。</translation>
    </message>
    <message>
        <source>There is no such warehouse. Choose one from the list.</source>
        <extracomment>inventory.warehouse.unknown, warehouse.warehouse.none</extracomment>
        <translation>没有这个仓库。请从列表中选择。</translation>
    </message>
    <message>
        <source>{item} is weighed piece by piece. Say what it weighs.</source>
        <extracomment>inventory.weight.needed</extracomment>
        <translation>{item} 逐件称重。请填写重量。</translation>
    </message>
    <message>
        <source>{item} is not weighed piece by piece. Leave the weight out.</source>
        <extracomment>inventory.weight.none</extracomment>
        <translation>{item} 不逐件称重。请不要填写重量。</translation>
    </message>
    <message>
        <source>{weight} is no weight of goods. Weigh them again.</source>
        <extracomment>inventory.weight.range</extracomment>
        <translation>{weight} 不是货物的重量。请重新称重。</translation>
    </message>
    <message>
        <source>Lot {lot} of {item} in {bin} weighs {there} by the books, so {given} cannot leave with this part: what stays must weigh something, and the last takes the rest. Weigh again, or correct the weight by a count.</source>
        <extracomment>inventory.weight.rest</extracomment>
        <translation>{bin} 中 {item} 的批次 {lot} 账面重量为 {there}，所以这一部分不能带走 {given}：留下的货物必须有重量，最后一件带走剩余的重量。请重新称重，或通过盘点更正重量。</translation>
    </message>
    <message>
        <source>{item} is weighed in {own}, and {unit} does not convert to it. Give it in {own}.</source>
        <extracomment>inventory.weight.unit</extracomment>
        <translation>{item} 以 {own} 称重，{unit} 不能换算成它。请以 {own} 填写。</translation>
    </message>
    <message>
        <source>The account {number} has a balance of {balance}. Post it to another account first.</source>
        <extracomment>ledger.account.balance</extracomment>
        <translation>科目 {number} 还有余额 {balance}。请先转到其他科目。</translation>
    </message>
    <message>
        <source>The account {number} {name} is closed. Post to another one, or open it again.</source>
        <extracomment>ledger.account.closed</extracomment>
        <translation>科目 {number} {name} 已关闭。请记到其他科目，或重新启用它。</translation>
    </message>
    <message>
        <source>The account {number} {name} is explained by its documents and takes nothing by hand. Enter the document instead.</source>
        <extracomment>ledger.account.control</extracomment>
        <translation>科目 {number} {name} 的金额由单据说明，不接受手工记账。请改为录入单据。</translation>
    </message>
    <message>
        <source>Stock, work in process and receivables are assets, payables a liability. Change the kind or the control.</source>
        <extracomment>ledger.account.control_kind</extracomment>
        <translation>库存、在制品和应收款是资产，应付款是负债。请更改类型或统驭方式。</translation>
    </message>
    <message>
        <source>There is no such account. Choose one of the chart of accounts.</source>
        <extracomment>ledger.account.none</extracomment>
        <translation>没有这个科目。请从科目表中选择。</translation>
    </message>
    <message>
        <source>The posting rule of &apos;{event}&apos; names the account {number}. Change the rule first.</source>
        <extracomment>ledger.account.ruled</extracomment>
        <translation>“{event}”的过账规则用到科目 {number}。请先修改规则。</translation>
    </message>
    <message>
        <source>There is an account {number} already. Choose another number.</source>
        <extracomment>ledger.account.taken</extracomment>
        <translation>科目 {number} 已经存在。请换一个编号。</translation>
    </message>
    <message>
        <source>&apos;{code}&apos; is no {field}. Use 1 to 20 letters, digits, dots and dashes.</source>
        <extracomment>ledger.code.text, people.code.text, production.floor.code</extracomment>
        <translation>“{code}”不能作为 {field}。请用 1 到 20 个字母、数字、点或连字符。</translation>
    </message>
    <message>
        <source>The company does not use the currency &apos;{currency}&apos;. Add it first.</source>
        <extracomment>ledger.currency.none</extracomment>
        <translation>公司没有启用币种“{currency}”。请先添加。</translation>
    </message>
    <message>
        <source>The company uses {currency} already. Nothing is left to do.</source>
        <extracomment>ledger.currency.taken</extracomment>
        <translation>公司已启用 {currency}，无需再做。</translation>
    </message>
    <message>
        <source>{entry} was corrected by {correction} already. Correct that one instead.</source>
        <extracomment>ledger.entry.corrected</extracomment>
        <translation>{entry} 已由 {correction} 更正。请改为更正后者。</translation>
    </message>
    <message>
        <source>{entry} was posted by a document ({kind}). Correct that document: it posts what follows.</source>
        <extracomment>ledger.entry.document</extracomment>
        <translation>{entry} 由单据（{kind}）过账。请更正该单据，后续凭证会随之过账。</translation>
    </message>
    <message>
        <source>There is no such entry. Look it up by its number.</source>
        <extracomment>ledger.entry.none</extracomment>
        <translation>没有这张凭证。请按编号查找。</translation>
    </message>
    <message>
        <source>The books are closed from {from} to {to}, so nothing can be posted on {day}. Take a day of an open period, or have the period opened again.</source>
        <extracomment>ledger.period.closed</extracomment>
        <translation>{from} 至 {to} 的账已关，{day} 不能过账。请选择未关闭期间内的日期，或请人重新打开该期间。</translation>
    </message>
    <message>
        <source>The period from {from} is closed already. Nothing is left to do.</source>
        <extracomment>ledger.period.closed_already</extracomment>
        <translation>从 {from} 开始的期间已经关闭，无需再做。</translation>
    </message>
    <message>
        <source>The books have no period for {day}. Open its year first.</source>
        <extracomment>ledger.period.none</extracomment>
        <translation>账簿中没有包含 {day} 的期间。请先开启该年度。</translation>
    </message>
    <message>
        <source>The period from {from} is open already. Nothing is left to do.</source>
        <extracomment>ledger.period.open_already</extracomment>
        <translation>从 {from} 开始的期间本来就是打开的，无需再做。</translation>
    </message>
    <message>
        <source>The period ends on {to}, before it starts on {from}. Turn the days round.</source>
        <extracomment>ledger.period.order</extracomment>
        <translation>期间在 {to} 结束，却在 {from} 才开始。请把两个日期对调。</translation>
    </message>
    <message>
        <source>The period from {from} to {to} has some of these days already. Begin after it, or end before it.</source>
        <extracomment>ledger.period.overlap</extracomment>
        <translation>{from} 至 {to} 的期间已包含其中一些日期。请在它之后开始，或在它之前结束。</translation>
    </message>
    <message>
        <source>Stock on the account {account} is worth {stock}, the books say {books}. Find the difference first: throughline doctor.</source>
        <extracomment>ledger.period.stock</extracomment>
        <translation>科目 {account} 上的库存价值为 {stock}，账面却是 {books}。请先找出差异：throughline doctor。</translation>
    </message>
    <message>
        <source>There is no such period. Name it by its first day.</source>
        <extracomment>ledger.period.unknown</extracomment>
        <translation>没有这个期间。请用它的第一天来指定。</translation>
    </message>
    <message>
        <source>{year} is no year of these books. Give one from 1900 to 2999.</source>
        <extracomment>ledger.period.year</extracomment>
        <translation>{year} 不是有效的会计年度。请填写 1900 到 2999。</translation>
    </message>
    <message>
        <source>An amount is above zero: debit and credit say its direction. Change it.</source>
        <extracomment>ledger.post.amount</extracomment>
        <translation>金额必须大于零，方向由借贷表示。请修改。</translation>
    </message>
    <message>
        <source>The entry is in {first}, and this line in {other}. Use one currency.</source>
        <extracomment>ledger.post.currencies</extracomment>
        <translation>凭证币种是 {first}，而这一行是 {other}。请使用同一币种。</translation>
    </message>
    <message>
        <source>{amount} is more than the books can keep. Check the quantities, the prices and the rate.</source>
        <extracomment>ledger.post.large</extracomment>
        <translation>{amount} 超出了账簿能记录的范围。请检查数量、价格和汇率。</translation>
    </message>
    <message>
        <source>An entry has two lines at least. Add what is missing.</source>
        <extracomment>ledger.post.lines</extracomment>
        <translation>凭证至少要有两行分录。请补上缺少的。</translation>
    </message>
    <message>
        <source>There is no such party. Look it up by its number.</source>
        <extracomment>ledger.post.party, people.party.none</extracomment>
        <translation>没有这个往来单位。请按编号查找。</translation>
    </message>
    <message>
        <source>A line has either a debit or a credit. Give one of them.</source>
        <extracomment>ledger.post.side</extracomment>
        <translation>每行分录只能记借方或贷方。请填写其中一个。</translation>
    </message>
    <message>
        <source>Debits and credits differ by {difference}. Change a line, or add the one that is missing.</source>
        <extracomment>ledger.post.unbalanced</extracomment>
        <translation>借贷相差 {difference}。请修改某一行，或补上缺少的分录。</translation>
    </message>
    <message>
        <source>There is no rate from {from} to {to} on {day} or before. Set the rate first.</source>
        <extracomment>ledger.rate.none</extracomment>
        <translation>{day} 及以前没有 {from} 兑 {to} 的汇率。请先设置汇率。</translation>
    </message>
    <message>
        <source>One {currency} is always one {currency}. Name two currencies.</source>
        <extracomment>ledger.rate.same</extracomment>
        <translation>一 {currency} 永远等于一 {currency}。请填写两个不同的币种。</translation>
    </message>
    <message>
        <source>A rate is above zero. Write how much of {to} one {from} is worth.</source>
        <extracomment>ledger.rate.zero</extracomment>
        <translation>汇率必须大于零。请填写一 {from} 值多少 {to}。</translation>
    </message>
    <message>
        <source>There is no such category. Choose one that there is.</source>
        <extracomment>ledger.rule.category</extracomment>
        <translation>没有这个类别。请选择已有的类别。</translation>
    </message>
    <message>
        <source>&apos;{event}&apos; posts to accounts with the control &apos;{wanted}&apos;, and {account} has &apos;{control}&apos;. Choose another account.</source>
        <extracomment>ledger.rule.control</extracomment>
        <translation>“{event}”只能过账到统驭类型为“{wanted}”的科目，而 {account} 是“{control}”。请选择其他科目。</translation>
    </message>
    <message>
        <source>Nothing posts as &apos;{event}&apos;. Use one of {known}.</source>
        <extracomment>ledger.rule.event</extracomment>
        <translation>没有“{event}”这种过账事项。请用以下之一：{known}。</translation>
    </message>
    <message>
        <source>Lots of these items are on hold, valued with the free stock. Release them before this rule is set.</source>
        <extracomment>ledger.rule.held</extracomment>
        <translation>这些物料有批次被冻结，其价值记在可用库存的科目下。设置此规则之前请先解冻。</translation>
    </message>
    <message>
        <source>Work in process stands under {account}, which the rule names now. Close those work orders first.</source>
        <extracomment>ledger.rule.in_process</extracomment>
        <translation>规则目前指定的科目 {account} 下有在制品。请先关闭那些工单。</translation>
    </message>
    <message>
        <source>No posting rule says which account &apos;{event}&apos; of &apos;{category}&apos; posts to. Set the rule first.</source>
        <extracomment>ledger.rule.missing</extracomment>
        <translation>没有过账规则说明“{category}”的“{event}”记到哪个科目。请先设置规则。</translation>
    </message>
    <message>
        <source>Stock is valued under {account}, which the rule names now. Use the stock up first.</source>
        <extracomment>ledger.rule.stocked</extracomment>
        <translation>规则现在指定的科目 {account} 下还有库存价值。请先用完库存。</translation>
    </message>
    <message>
        <source>The tax code {code} has no rate on {day}. Set its rate, or take another code.</source>
        <extracomment>ledger.tax.none</extracomment>
        <translation>税码 {code} 在 {day} 没有税率。请设置税率，或换一个税码。</translation>
    </message>
    <message>
        <source>A tax rate is from 0 to 100 %, not {rate}. Check it.</source>
        <extracomment>ledger.tax.range</extracomment>
        <translation>税率应在 0 到 100 % 之间，不能是 {rate}。请核对。</translation>
    </message>
    <message>
        <source>There is a tax code {code} already. Choose another code, or set its rate.</source>
        <extracomment>ledger.tax.taken</extracomment>
        <translation>税码 {code} 已经存在。请换一个代码，或为它设置税率。</translation>
    </message>
    <message>
        <source>There is no such tax code. Choose one that there is.</source>
        <extracomment>ledger.tax.unknown</extracomment>
        <translation>没有这个税码。请选择已有的税码。</translation>
    </message>
    <message>
        <source>Tax codes of the category {category} have the rate 0 (EN 16931). Give 0, or the category S.</source>
        <extracomment>ledger.tax.zero</extracomment>
        <translation>类别为 {category} 的税码税率为 0（EN 16931）。请填 0，或改用类别 S。</translation>
    </message>
    <message>
        <source>The {field} is empty. Write it.</source>
        <extracomment>ledger.text.empty, people.text.empty, production.floor.empty</extracomment>
        <translation>{field} 是空的。请填写。</translation>
    </message>
    <message>
        <source>--after takes the array that the page before gave as &quot;after&quot;, not {text}.</source>
        <extracomment>list.after</extracomment>
        <translation>--after 要填上一页给出的“after”数组，不能是 {text}。</translation>
    </message>
    <message>
        <source>The page&apos;s start has {given} values where this order has {wanted}. Begin again at the first page.</source>
        <extracomment>list.after</extracomment>
        <translation>该页的起点有 {given} 个值，而这种排序需要 {wanted} 个。请从第一页重新开始。</translation>
    </message>
    <message>
        <source>The page&apos;s start holds &apos;{value}&apos; where a whole number stands. Begin again at the first page.</source>
        <extracomment>list.after</extracomment>
        <translation>该页的起点是“{value}”，而此处应为整数。请从第一页重新开始。</translation>
    </message>
    <message>
        <source>The page&apos;s start lacks value {position}. Begin again at the first page.</source>
        <extracomment>list.after</extracomment>
        <translation>该页的起点缺少第 {position} 个值。请从第一页重新开始。</translation>
    </message>
    <message>
        <source>The list {list} has no column &apos;{column}&apos; for you. It has: {known}.</source>
        <extracomment>list.column</extracomment>
        <translation>列表 {list} 没有可供您查看的“{column}”列。可用的列：{known}。</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is no whole number, which {column} needs. Correct it and try again.</source>
        <extracomment>list.filter</extracomment>
        <translation>“{value}”不是整数，而 {column} 需要整数。请改正后再试。</translation>
    </message>
    <message>
        <source>{column} holds numbers: it cannot be searched by a part. Ask for =, &gt;= or &lt;=.</source>
        <extracomment>list.filter</extracomment>
        <translation>{column} 是数字，不能按其中一部分搜索。请用 =、&gt;= 或 &lt;=。</translation>
    </message>
    <message>
        <source>{column} can be looked for by 100 values at a time, not {count}. Choose fewer.</source>
        <extracomment>list.filter.many</extracomment>
        <translation>{column} 一次最多按 100 个值查找，不能是 {count} 个。请少选一些。</translation>
    </message>
    <message>
        <source>{column} holds no days, so it is not grouped by month or year. Group by its values.</source>
        <extracomment>list.group</extracomment>
        <translation>{column} 不是日期，不能按月或按年分组。请按它的值分组。</translation>
    </message>
    <message>
        <source>--limit takes a number of rows, 1 to 500, not &apos;{text}&apos;.</source>
        <extracomment>list.limit</extracomment>
        <translation>--limit 要填行数，1 到 500，不能是“{text}”。</translation>
    </message>
    <message>
        <source>A page holds 1 to 500 rows, not {limit}. Ask for the next page instead.</source>
        <extracomment>list.limit</extracomment>
        <translation>每页 1 到 500 行，不能是 {limit}。请改为翻到下一页。</translation>
    </message>
    <message>
        <source>The list &apos;{list}&apos; is seen with the right {right}, which you do not have. Ask an administrator for it.</source>
        <extracomment>list.right</extracomment>
        <translation>查看列表“{list}”需要 {right} 权限，您还没有。请向管理员申请。</translation>
    </message>
    <message>
        <source>A sum of {column} would mean nothing. Sum another column.</source>
        <extracomment>list.sum</extracomment>
        <translation>对 {column} 求和没有意义。请对其他列求和。</translation>
    </message>
    <message>
        <source>There is no list &apos;{name}&apos;. There are: {known}.</source>
        <extracomment>list.unknown</extracomment>
        <translation>没有列表“{name}”。现有的列表：{known}。</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no condition. Write column=value, column=prefix*, column~part, column&gt;=value or column&lt;=value.</source>
        <extracomment>list.where</extracomment>
        <translation>“{text}”不是条件。请写成 column=value、column=prefix*、column~part、column&gt;=value 或 column&lt;=value。</translation>
    </message>
    <message>
        <source>The amount is too large to be kept: check its digits and its currency.</source>
        <extracomment>money.overflow</extracomment>
        <translation>金额太大，无法保存：请检查位数和币种。</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no amount: write the number and its currency, like 9.00 EUR.</source>
        <extracomment>money.text</extracomment>
        <translation>“{text}”不是金额：请写数字和币种，例如 9.00 EUR。</translation>
    </message>
    <message>
        <source>Passwords stay on the server, so nobody could sign in to {to}. Name an administrator and a password for the copy.</source>
        <extracomment>move.nobody</extracomment>
        <translation>密码保留在服务器上，因此谁也无法登录 {to}。请为副本指定一位管理员和密码。</translation>
    </message>
    <message>
        <source>Nobody active is called {name} in this company. Check the name.</source>
        <extracomment>move.unknown</extracomment>
        <translation>公司里没有叫 {name} 的有效用户。请检查姓名。</translation>
    </message>
    <message>
        <source>{text} is too fine: at most {digits} digits after the point are kept here.</source>
        <extracomment>number.digits</extracomment>
        <translation>{text} 太精细：这里小数点后最多 {digits} 位。</translation>
    </message>
    <message>
        <source>{text} is too large to be kept here: check its digits and its unit.</source>
        <extracomment>number.large</extracomment>
        <translation>{text} 太大，这里无法保存：请检查位数和单位。</translation>
    </message>
    <message>
        <source>{a} times {n} divided by {d} is too large to be kept: check the numbers and their units.</source>
        <extracomment>number.overflow</extracomment>
        <translation>{a} 乘以 {n} 再除以 {d} 的结果太大，无法保存：请检查数字和单位。</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no number: write digits, with a point before the fraction.</source>
        <extracomment>number.text</extracomment>
        <translation>“{text}”不是数字：请写数字，小数用小数点隔开。</translation>
    </message>
    <message>
        <source>The address is none of {customer}&apos;s. Choose one of theirs, or add it first.</source>
        <extracomment>orders.address.other</extracomment>
        <translation>这个地址不属于 {customer}。请选择该客户的地址，或先添加。</translation>
    </message>
    <message>
        <source>A part of line {line} of {order} is billed at {price}. Credit that invoice, or add a line with the new price.</source>
        <extracomment>orders.amend.billed</extracomment>
        <translation>{order} 第 {line} 行已有一部分按 {price} 开票。请对该发票开贷项通知单，或用新价格另加一行。</translation>
    </message>
    <message>
        <source>{done} of line {line} are shipped, billed or called off already, so it cannot become {quantity}. Take goods back with a return.</source>
        <extracomment>orders.amend.done</extracomment>
        <translation>第 {line} 行已有 {done} 发货、开票或取消，因此不能改成 {quantity}。请用退货收回货物。</translation>
    </message>
    <message>
        <source>Line {line} takes from frame order {frame}, and {most} is all that is left for it, not {quantity}. Take less, or enter the rest as an order of its own.</source>
        <extracomment>orders.amend.frame</extracomment>
        <translation>第 {line} 行取自框架订单 {frame}，最多只能取 {most}，不能取 {quantity}。请减少数量，或将其余部分另录订单。</translation>
    </message>
    <message>
        <source>Line {line} of {order} is signed, so it stays. Cancel what is no longer wanted.</source>
        <extracomment>orders.amend.remove</extracomment>
        <translation>{order} 第 {line} 行已签单，不能删除。不再需要的部分请取消。</translation>
    </message>
    <message>
        <source>{order} is {state}: only a signed order is amended.</source>
        <extracomment>orders.amend.state</extracomment>
        <translation>{order} 的状态是“{state}”：只有已签单的订单才能变更。</translation>
    </message>
    <message>
        <source>All of {order} is shipped or billed. Take goods back with a return.</source>
        <extracomment>orders.cancel.nothing</extracomment>
        <translation>{order} 已全部发货或开票。请用退货收回货物。</translation>
    </message>
    <message>
        <source>Of line {line} of {order} {most} can be called off, not {quantity}: the rest is shipped, billed or called off already. Take goods back with a return.</source>
        <extracomment>orders.cancel.quantity</extracomment>
        <translation>{order} 第 {line} 行最多可取消 {most}，不能取消 {quantity}：其余已发货、开票或取消。请用退货收回货物。</translation>
    </message>
    <message>
        <source>{order} is a quote: cancel it whole, or revise its lines.</source>
        <extracomment>orders.cancel.quote</extracomment>
        <translation>{order} 是报价：请整张取消，或修订其中的行。</translation>
    </message>
    <message>
        <source>{order} is {state}: there is nothing left to call off.</source>
        <extracomment>orders.cancel.state</extracomment>
        <translation>{order} 的状态是“{state}”：没有可取消的了。</translation>
    </message>
    <message>
        <source>There is no such group of items. Choose one from the list.</source>
        <extracomment>orders.category.none</extracomment>
        <translation>没有这个物料类别。请从列表中选择。</translation>
    </message>
    <message>
        <source>{order} keeps the amounts of its source, so it is not changed. Cancel it and enter a new one.</source>
        <extracomment>orders.change.imported</extracomment>
        <translation>{order} 保留来源的金额，因此不能修改。请取消后重新录入。</translation>
    </message>
    <message>
        <source>Line {line} is for {item}; a line keeps its item. Take this line out and add another.</source>
        <extracomment>orders.change.item</extracomment>
        <translation>第 {line} 行是 {item}，一行的物料不能改变。请去掉该行，另加一行。</translation>
    </message>
    <message>
        <source>{order} has no line {line}. Leave the number out to add a line.</source>
        <extracomment>orders.change.line</extracomment>
        <translation>{order} 没有第 {line} 行。要新增一行，请不要填写行号。</translation>
    </message>
    <message>
        <source>Nothing is changed. Say which lines or days are to be different.</source>
        <extracomment>orders.change.nothing</extracomment>
        <translation>没有任何改动。请指明要改哪些行或日期。</translation>
    </message>
    <message>
        <source>Line {line} is changed twice. Put both changes together.</source>
        <extracomment>orders.change.twice</extracomment>
        <translation>第 {line} 行改了两次。请把两处改动合在一起。</translation>
    </message>
    <message>
        <source>Line {line} counts in {unit}. Give the quantity in {unit}, or the price for the new unit too.</source>
        <extracomment>orders.change.unit</extracomment>
        <translation>第 {line} 行以 {unit} 计量。请用 {unit} 填写数量，或同时给出新单位的价格。</translation>
    </message>
    <message>
        <source>Give it a short name: it is how people call it.</source>
        <extracomment>orders.code.none</extracomment>
        <translation>请给一个简称，方便大家称呼。</translation>
    </message>
    <message>
        <source>The firm does not use {currency} yet. Add the currency first.</source>
        <extracomment>orders.currency.none</extracomment>
        <translation>公司尚未启用 {currency}。请先添加该币种。</translation>
    </message>
    <message>
        <source>{customer} is closed: there is no new business with them. Open the party again, or choose another.</source>
        <extracomment>orders.customer.closed</extracomment>
        <translation>{customer} 已停用，不能再有新业务。请重新启用该往来单位，或另选一个。</translation>
    </message>
    <message>
        <source>There is no such customer. Make the party a customer first.</source>
        <extracomment>orders.customer.none</extracomment>
        <translation>没有这个客户。请先把该往来单位设为客户。</translation>
    </message>
    <message>
        <source>{party} is a customer already. Change the terms instead.</source>
        <extracomment>orders.customer.twice</extracomment>
        <translation>{party} 已经是客户。请改为修改其交易条件。</translation>
    </message>
    <message>
        <source>{day} is more than ten years from the day of the order, {ordered}. Check the year.</source>
        <extracomment>orders.date.far</extracomment>
        <translation>{day} 与下单日 {ordered} 相差超过十年。请检查年份。</translation>
    </message>
    <message>
        <source>It would end on {to}, before it begins on {from}. Give a later last day.</source>
        <extracomment>orders.date.span</extracomment>
        <translation>会在 {to} 结束，比开始日 {from} 还早。请填写更晚的最后一天。</translation>
    </message>
    <message>
        <source>A quote of {ordered} cannot end on {day}. Give a later day.</source>
        <extracomment>orders.date.valid</extracomment>
        <translation>{ordered} 的报价不能在 {day} 到期。请填写更晚的日期。</translation>
    </message>
    <message>
        <source>A discount is on an item or on a group, not on both.</source>
        <extracomment>orders.discount.both</extracomment>
        <translation>折扣要么针对物料，要么针对类别，不能两者都填。</translation>
    </message>
    <message>
        <source>The discount does not run on after {day}. Look at it again.</source>
        <extracomment>orders.discount.ended</extracomment>
        <translation>这项折扣在 {day} 之后已不再有效。请重新查看。</translation>
    </message>
    <message>
        <source>From {from} to {to} is no span of quantities. Give 0 or more, the smaller first.</source>
        <extracomment>orders.discount.span</extracomment>
        <translation>{from} 到 {to} 不是有效的数量区间。请填写零或正数，小的在前。</translation>
    </message>
    <message>
        <source>There is a discount {code} already. Choose another short name.</source>
        <extracomment>orders.discount.twice</extracomment>
        <translation>折扣 {code} 已经存在。请换一个简称。</translation>
    </message>
    <message>
        <source>{who} may not sign orders. Enter a quote, and let somebody with the right sign it.</source>
        <extracomment>orders.enter.sign</extracomment>
        <translation>{who} 无权签单。请录入报价，由有权限的人签单。</translation>
    </message>
    <message>
        <source>{amount} ten-thousandths is no amount of an order.</source>
        <extracomment>orders.import.amount</extracomment>
        <translation>{amount} 万分之一单位不能作为订单金额。</translation>
    </message>
    <message>
        <source>The rounded parts miss the rounded total by {rounding}; at most {most} are taken as rounding. Look for a wrong line.</source>
        <extracomment>orders.import.rounding</extracomment>
        <translation>各部分取整后与总额取整后相差 {rounding}；最多 {most} 可算作尾差。请查找有误的行。</translation>
    </message>
    <message>
        <source>Say which program the order comes from, and its number there.</source>
        <extracomment>orders.import.source</extracomment>
        <translation>请填写订单来自哪个程序，以及它在那里的编号。</translation>
    </message>
    <message>
        <source>The total {total} is not net + tax + freight, {sum}. Correct the source.</source>
        <extracomment>orders.import.total</extracomment>
        <translation>总额 {total} 不等于净额 + 税额 + 运费之和 {sum}。请在来源处改正。</translation>
    </message>
    <message>
        <source>{reference} of {source} is here already, as {order}.</source>
        <extracomment>orders.import.twice</extracomment>
        <translation>{source} 的 {reference} 已经导入，就是 {order}。</translation>
    </message>
    <message>
        <source>{item} is obsolete: it is not sold any more. Choose what replaces it.</source>
        <extracomment>orders.item.obsolete</extracomment>
        <translation>{item} 已淘汰，不再销售。请选择替代物料。</translation>
    </message>
    <message>
        <source>A line without an item is a charge and needs a text and a price. Name the item, or give both.</source>
        <extracomment>orders.line.charge</extracomment>
        <translation>没有物料的行是费用，要填写文字和价格。请填写物料，或把两项都填上。</translation>
    </message>
    <message>
        <source>The price is in {given}, but {customer} is billed in {currency}. Give it in {currency}.</source>
        <extracomment>orders.line.currency</extracomment>
        <translation>价格是 {given}，而 {customer} 以 {currency} 结算。请用 {currency} 填写。</translation>
    </message>
    <message>
        <source>A discount lies between 0 % and 100 %, so {discount} cannot be.</source>
        <extracomment>orders.line.discount</extracomment>
        <translation>折扣应在 0 % 到 100 % 之间，不能是 {discount}。</translation>
    </message>
    <message>
        <source>{quantity} is more than can be kept. Check the digits and the unit.</source>
        <extracomment>orders.line.large</extracomment>
        <translation>{quantity} 太大，无法保存。请检查位数和单位。</translation>
    </message>
    <message>
        <source>{order} has no line {line}. Look at its lines again.</source>
        <extracomment>orders.line.none</extracomment>
        <translation>{order} 没有第 {line} 行。请重新查看订单行。</translation>
    </message>
    <message>
        <source>{price} is no price: it lies between 0 and 9,000,000,000. A reduction of the whole order is a discount or a credit note.</source>
        <extracomment>orders.line.price</extracomment>
        <translation>{price} 不是有效的价格：应在 0 到 9,000,000,000 之间。整单减价请用折扣或贷项通知单。</translation>
    </message>
    <message>
        <source>A line needs a quantity above zero, not {quantity}. Cancel what is no longer wanted; what comes back is a return.</source>
        <extracomment>orders.line.quantity</extracomment>
        <translation>订单行的数量必须大于零，不能是 {quantity}。不再需要的请取消，退回来的走退货。</translation>
    </message>
    <message>
        <source>{quantity} of {item} cannot be kept in {unit}. Check the digits and the unit.</source>
        <extracomment>orders.line.stocked</extracomment>
        <translation>{quantity} 的 {item} 无法用 {unit} 保存。请检查位数和单位。</translation>
    </message>
    <message>
        <source>There is no unit &apos;{unit}&apos;. Add it, or count the charge in another.</source>
        <extracomment>orders.line.unit</extracomment>
        <translation>没有计量单位“{unit}”。请先添加，或用别的单位计算费用。</translation>
    </message>
    <message>
        <source>{count} lines are too many for one order: {most} is the most. Split it.</source>
        <extracomment>orders.lines.many</extracomment>
        <translation>一个订单最多 {most} 行，{count} 行太多。请拆成几个订单。</translation>
    </message>
    <message>
        <source>There is no such price list. Choose one from the list.</source>
        <extracomment>orders.list.none</extracomment>
        <translation>没有这个价格表。请从列表中选择。</translation>
    </message>
    <message>
        <source>There is a price list {code} already. Choose another short name.</source>
        <extracomment>orders.list.twice</extracomment>
        <translation>价格表 {code} 已经存在。请换一个简称。</translation>
    </message>
    <message>
        <source>A charge has no lot. Leave the lot out, or name its item.</source>
        <extracomment>orders.lot.charge</extracomment>
        <translation>费用没有批次。请不要填写批次，或填写物料。</translation>
    </message>
    <message>
        <source>There is no such lot. Choose one that is in stock.</source>
        <extracomment>orders.lot.none</extracomment>
        <translation>没有这个批次。请选择有库存的批次。</translation>
    </message>
    <message>
        <source>Lot {lot} is of {other}, not of {item}. Choose a lot of {item}.</source>
        <extracomment>orders.lot.other</extracomment>
        <translation>批次 {lot} 属于 {other}，不是 {item}。请选择 {item} 的批次。</translation>
    </message>
    <message>
        <source>{who} may not see costs. Ask an administrator for the right cost.see.</source>
        <extracomment>orders.margin.right</extracomment>
        <translation>{who} 无权查看成本。请向管理员申请 cost.see 权限。</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <extracomment>orders.name.none</extracomment>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>There is no such order. Look it up by its number.</source>
        <extracomment>orders.order.none</extracomment>
        <translation>没有这个订单。请按编号查找。</translation>
    </message>
    <message>
        <source>There is no such party. Add it first.</source>
        <extracomment>orders.party.none</extracomment>
        <translation>没有这个往来单位。请先添加。</translation>
    </message>
    <message>
        <source>A price holds from a quantity of 0 or more, not from {quantity}.</source>
        <extracomment>orders.price.break</extracomment>
        <translation>价格的起订数量必须为零或正数，不能是 {quantity}。</translation>
    </message>
    <message>
        <source>The price is in {given}, but list {list} is in {currency}. Give it in {currency}.</source>
        <extracomment>orders.price.currency</extracomment>
        <translation>价格是 {given}，而价格表 {list} 用 {currency}。请用 {currency} 填写。</translation>
    </message>
    <message>
        <source>List {list} has no price of {item} from {quantity} that runs on after {day}. Look at its prices again.</source>
        <extracomment>orders.price.ended</extracomment>
        <translation>价格表 {list} 中，{item} 从 {quantity} 起的价格在 {day} 之后已不再有效。请重新查看它的价格。</translation>
    </message>
    <message>
        <source>The price is too large to be reduced by {discount}: check its digits.</source>
        <extracomment>orders.price.large</extracomment>
        <translation>价格太大，无法按 {discount} 打折：请检查位数。</translation>
    </message>
    <message>
        <source>No price list of {customer} has a price in {currency} for {quantity} of {item} on {day}. Give a price, or put one into a list.</source>
        <extracomment>orders.price.none</extracomment>
        <translation>{customer} 的价格表中，没有 {item} 数量 {quantity} 在 {day} 的 {currency} 价格。请直接填写价格，或加到价格表里。</translation>
    </message>
    <message>
        <source>A priority lies between 0 and 1,000,000; the lower number wins.</source>
        <extracomment>orders.priority</extracomment>
        <translation>优先级应在 0 到 1,000,000 之间，数字小的优先。</translation>
    </message>
    <message>
        <source>Say why: the reason is kept with the order.</source>
        <extracomment>orders.reason.none</extracomment>
        <translation>请说明原因，它会随订单保存。</translation>
    </message>
    <message>
        <source>{order} is worth {gross}; your roles may release {most} at most. Ask somebody with a higher limit.</source>
        <extracomment>orders.releaseCredit.limit</extracomment>
        <translation>{order} 金额为 {gross}；您的角色最多可放行 {most}。请找限额更高的人放行。</translation>
    </message>
    <message>
        <source>{order} is {state}: there is nothing to release.</source>
        <extracomment>orders.releaseCredit.state</extracomment>
        <translation>{order} 的状态是“{state}”：没有可放行的。</translation>
    </message>
    <message>
        <source>{order} is {state}: a quote is revised, an order is amended.</source>
        <extracomment>orders.revise.state</extracomment>
        <translation>{order} 的状态是“{state}”：报价用修订，订单用变更。</translation>
    </message>
    <message>
        <source>{order} has no revision {revision}. Its present one is {present}.</source>
        <extracomment>orders.revision.none</extracomment>
        <translation>{order} 没有版本 {revision}。当前版本是 {present}。</translation>
    </message>
    <message>
        <source>{item} on line {line} would be sold below its cost. Raise the price, or let somebody with the right orders.below_cost do this.</source>
        <extracomment>orders.sign.below_cost</extracomment>
        <translation>第 {line} 行的 {item} 会低于成本出售。请提高价格，或由拥有 orders.below_cost 权限的人来签。</translation>
    </message>
    <message>
        <source>{customer} would owe {owed}, of it {more} new, but the credit limit is {limit}: {over} too much. Wait for a payment, make the order smaller, raise the limit, or let somebody with the right release this order (orders.releaseCredit).</source>
        <extracomment>orders.sign.credit</extracomment>
        <translation>{customer} 将欠款 {owed}（其中新增 {more}），而信用额度为 {limit}，超出 {over}。请等待收款、减小订单、提高额度，或由有权限的人放行此订单（orders.releaseCredit）。</translation>
    </message>
    <message>
        <source>{order} has no lines, so there is nothing to sign. Add what is wanted first.</source>
        <extracomment>orders.sign.empty</extracomment>
        <translation>{order} 没有订单行，无可签单。请先添加所需物料。</translation>
    </message>
    <message>
        <source>Quote {order} held until {day}. Revise it with a new last day first.</source>
        <extracomment>orders.sign.expired</extracomment>
        <translation>报价 {order} 有效期到 {day}。请先修订，给出新的截止日期。</translation>
    </message>
    <message>
        <source>{order} came without all of its lines: they add up to {lines}, its source says {source}. Import the rest, or enter the order anew.</source>
        <extracomment>orders.sign.incomplete</extracomment>
        <translation>{order} 的订单行没有到齐：合计为 {lines}，而来源为 {source}。请导入其余的行，或重新录入订单。</translation>
    </message>
    <message>
        <source>{order} is {state} already: only a quote can be signed.</source>
        <extracomment>orders.sign.state</extracomment>
        <translation>{order} 的状态已是“{state}”：只有报价才能签单。</translation>
    </message>
    <message>
        <source>Price list {list} is agreed with another customer. Choose a general one.</source>
        <extracomment>orders.terms.agreed</extracomment>
        <translation>价格表 {list} 是与另一客户约定的。请选择通用价格表。</translation>
    </message>
    <message>
        <source>A credit limit is not below zero. 0 lets nothing pass without a release.</source>
        <extracomment>orders.terms.below</extracomment>
        <translation>信用额度不能小于零。填 0 表示每单都须放行。</translation>
    </message>
    <message>
        <source>Give a credit limit or say that there is none, not both.</source>
        <extracomment>orders.terms.both</extracomment>
        <translation>填写信用额度与不设额度，只能选一个。</translation>
    </message>
    <message>
        <source>A credit limit is in the currency of the books, {book}, not in {given}.</source>
        <extracomment>orders.terms.limit</extracomment>
        <translation>信用额度用记账币种 {book}，不能用 {given}。</translation>
    </message>
    <message>
        <source>Price list {list} is in {other}, but the customer is billed in {currency}. Choose a list in {currency}.</source>
        <extracomment>orders.terms.list</extracomment>
        <translation>价格表 {list} 用 {other}，而客户以 {currency} 结算。请选择 {currency} 的价格表。</translation>
    </message>
    <message>
        <source>{value} is not possible here: 0 to {most} days.</source>
        <extracomment>orders.terms.range</extracomment>
        <translation>这里不能是 {value}：应在 0 到 {most} 天之间。</translation>
    </message>
    <message>
        <source>There is no such tax code. Choose one from the list.</source>
        <extracomment>orders.terms.tax</extracomment>
        <translation>没有这个税码。请从列表中选择。</translation>
    </message>
    <message>
        <source>The address has neither a street nor a town. Write one of them at least.</source>
        <extracomment>people.address.empty</extracomment>
        <translation>地址既没有街道也没有城市。至少填写其中一项。</translation>
    </message>
    <message>
        <source>There is no such address. Choose one of the party&apos;s.</source>
        <extracomment>people.address.none</extracomment>
        <translation>没有这个地址。请选择该往来单位的地址。</translation>
    </message>
    <message>
        <source>Nobody would be administrator any more. Give another active user every right first.</source>
        <extracomment>people.admin.last</extracomment>
        <translation>这样就没有管理员了。请先把全部权限给另一位有效用户。</translation>
    </message>
    <message>
        <source>There is no such calendar. Make the calendar first.</source>
        <extracomment>people.calendar.none</extracomment>
        <translation>没有这个日历。请先建立日历。</translation>
    </message>
    <message>
        <source>{contact} is merged into another contact. Change the one that goes on.</source>
        <extracomment>people.contact.merged</extracomment>
        <translation>{contact} 已并入另一联系人。请修改保留的那一个。</translation>
    </message>
    <message>
        <source>&apos;{country}&apos; is no country. Use its two capital letters, such as DE.</source>
        <extracomment>people.country.text</extracomment>
        <translation>“{country}”不是国家代码。请用两个大写字母，例如 CN。</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Make it first, or name another one.</source>
        <extracomment>people.deliver.folder</extracomment>
        <translation>文件夹 {folder} 不存在。请先建好，或换一个文件夹。</translation>
    </message>
    <message>
        <source>&apos;{from}&apos; is no address to send from. Write it as name@firm.example.</source>
        <extracomment>people.deliver.from</extracomment>
        <translation>“{from}”不是发件地址。请写成 name@firm.example 的形式。</translation>
    </message>
    <message>
        <source>{who} may not take mails out of the outbox. Ask an administrator for the right {right}.</source>
        <extracomment>people.deliver.right</extracomment>
        <translation>{who} 无权从发件箱取出邮件。请向管理员申请 {right} 权限。</translation>
    </message>
    <message>
        <source>&apos;{email}&apos; is no address for mail. Write it as name@firm.example.</source>
        <extracomment>people.email.text</extracomment>
        <translation>“{email}”不是邮箱地址。请写成 name@firm.example 的形式。</translation>
    </message>
    <message>
        <source>&apos;{account}&apos; is no IBAN: its check digits do not fit. Copy it from the bank&apos;s papers.</source>
        <extracomment>people.letterhead.account</extracomment>
        <translation>“{account}”不是 IBAN：校验位不符。请照银行的单据抄写。</translation>
    </message>
    <message>
        <source>The picture of the logo is not kept here. Choose its file again.</source>
        <extracomment>people.letterhead.logo</extracomment>
        <translation>这里没有保存徽标图片。请重新选择文件。</translation>
    </message>
    <message>
        <source>A logo is a picture in PNG, JPEG or SVG, and this file is {type}. Choose another.</source>
        <extracomment>people.letterhead.logo_kind</extracomment>
        <translation>徽标须是 PNG、JPEG 或 SVG 图片，而该文件是 {type}。请另选一个。</translation>
    </message>
    <message>
        <source>The picture has {bytes} bytes; a logo has {most} at most. Choose a smaller one.</source>
        <extracomment>people.letterhead.logo_size</extracomment>
        <translation>图片有 {bytes} 字节，徽标最多 {most} 字节。请选择较小的图片。</translation>
    </message>
    <message>
        <source>The limit is an amount in {currency}, not below zero. Write it so.</source>
        <extracomment>people.limit.amount</extracomment>
        <translation>限额是不小于零的 {currency} 金额。请照此填写。</translation>
    </message>
    <message>
        <source>The company does not use {currency}. Add the currency first.</source>
        <extracomment>people.limit.currency</extracomment>
        <translation>公司没有启用 {currency}。请先添加该币种。</translation>
    </message>
    <message>
        <source>Nobody sets the limits of his own role. Ask another administrator.</source>
        <extracomment>people.limit.own</extracomment>
        <translation>任何人都不能设置自己角色的限额。请找另一位管理员。</translation>
    </message>
    <message>
        <source>&apos;{address}&apos; is no address for mail. Write it as name@firm.example.</source>
        <extracomment>people.mail.address</extracomment>
        <translation>“{address}”不是邮箱地址。请写成 name@firm.example 的形式。</translation>
    </message>
    <message>
        <source>The file to send is not kept here, so the mail would carry nothing. Make it again.</source>
        <extracomment>people.mail.attachment</extracomment>
        <translation>要发送的文件没有保存在这里，邮件将没有附件。请重新生成。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is no name for a file. Use letters and digits, such as SO-1.pdf.</source>
        <extracomment>people.mail.file_name</extracomment>
        <translation>“{name}”不能作为文件名。请用字母和数字，例如 SO-1.pdf。</translation>
    </message>
    <message>
        <source>One mail goes to {most} addresses at most. Send the others a mail of their own.</source>
        <extracomment>people.mail.many</extracomment>
        <translation>一封邮件最多发给 {most} 个地址。其余的请另发邮件。</translation>
    </message>
    <message>
        <source>Nobody would get this mail. Name the address it goes to.</source>
        <extracomment>people.mail.nobody</extracomment>
        <translation>这封邮件没有收件人。请填写收件地址。</translation>
    </message>
    <message>
        <source>The mail says nowhere what it is about. Give it a subject.</source>
        <extracomment>people.mail.subject</extracomment>
        <translation>邮件没有主题。请填写主题。</translation>
    </message>
    <message>
        <source>There is no message {message} in the outbox. Look at the list of messages.</source>
        <extracomment>people.noteSent.none</extracomment>
        <translation>发件箱里没有消息 {message}。请查看消息列表。</translation>
    </message>
    <message>
        <source>Message {message} has left already. Nothing is left to do.</source>
        <extracomment>people.noteSent.sent</extracomment>
        <translation>消息 {message} 已经发出，无需再做。</translation>
    </message>
    <message>
        <source>{party} still has the signed order {order}. Deliver and bill it, or cancel it, first.</source>
        <extracomment>people.party.busy</extracomment>
        <translation>{party} 还有已签单的订单 {order}。请先发货并开票，或取消它。</translation>
    </message>
    <message>
        <source>{party} is closed, so nothing new is kept for it. Choose another party.</source>
        <extracomment>people.party.closed</extracomment>
        <translation>{party} 已停用，不能再新增内容。请另选往来单位。</translation>
    </message>
    <message>
        <source>{party} has terms as a customer, so it stays one. Close it instead.</source>
        <extracomment>people.party.customer</extracomment>
        <translation>{party} 有客户交易条件，因此必须保留客户身份。请改为停用它。</translation>
    </message>
    <message>
        <source>A role is named twice. Name it once.</source>
        <extracomment>people.party.role_twice</extracomment>
        <translation>有一个角色写了两次。只写一次。</translation>
    </message>
    <message>
        <source>There is a party {number} already. Choose another number.</source>
        <extracomment>people.party.taken</extracomment>
        <translation>往来单位 {number} 已经存在。请换一个编号。</translation>
    </message>
    <message>
        <source>The password is longer than {most} characters. Shorten it.</source>
        <extracomment>people.password.long</extracomment>
        <translation>密码超过 {most} 个字符。请缩短。</translation>
    </message>
    <message>
        <source>The password contains &apos;{name}&apos;, which others know. Leave it out.</source>
        <extracomment>people.password.name</extracomment>
        <translation>密码里有“{name}”，这是别人知道的。请去掉。</translation>
    </message>
    <message>
        <source>The password is too short: it needs 15 characters at least. A short sentence is good.</source>
        <extracomment>people.password.short</extracomment>
        <translation>密码太短：至少要 15 个字符。用一个短句子就很好。</translation>
    </message>
    <message>
        <source>The password is too short: it needs {fewest} characters at least. A short sentence is good.</source>
        <extracomment>people.password.short</extracomment>
        <translation>密码太短：至少要 {fewest} 个字符。用一个短句子就很好。</translation>
    </message>
    <message>
        <source>This password is one of the first that are tried. Take a sentence of your own.</source>
        <extracomment>people.password.simple</extracomment>
        <translation>这是别人最先会试的密码之一。请用自己想的一句话。</translation>
    </message>
    <message>
        <source>The password is no text. Type it, or save its file as UTF-8.</source>
        <extracomment>people.password.text</extracomment>
        <translation>密码不是文本。请直接输入，或把密码文件存为 UTF-8。</translation>
    </message>
    <message>
        <source>&apos;{permission}&apos; is no right. Use an action&apos;s name; see the list: throughline actions.</source>
        <extracomment>people.permission.unknown</extracomment>
        <translation>“{permission}”不是权限。请用操作的名称，清单请看：throughline actions。</translation>
    </message>
    <message>
        <source>{who} may set no PIN but the own one. Ask an administrator to set that of {user}.</source>
        <extracomment>people.pin.other</extracomment>
        <translation>{who} 只能设置自己的 PIN。请管理员设置 {user} 的 PIN。</translation>
    </message>
    <message>
        <source>This company is on a server, and there a terminal signs in with a password. Set a password instead.</source>
        <extracomment>people.pin.server</extracomment>
        <translation>这个公司在服务器上，终端须用密码登录。请改为设置密码。</translation>
    </message>
    <message>
        <source>This PIN is one of the first that are tried. Take digits that do not run.</source>
        <extracomment>people.pin.simple</extracomment>
        <translation>这是别人最先会试的 PIN 之一。请用不连续的数字。</translation>
    </message>
    <message>
        <source>A PIN is 4 to 8 digits. Type digits only.</source>
        <extracomment>people.pin.text</extracomment>
        <translation>PIN 为 4 到 8 位数字。请只输入数字。</translation>
    </message>
    <message>
        <source>The right {right} can be passed on only by somebody who holds it there. Ask an administrator.</source>
        <extracomment>people.role.beyond</extracomment>
        <translation>权限 {right} 只能由在该处拥有它的人授予。请找管理员。</translation>
    </message>
    <message>
        <source>{user} has this role there already. Nothing is left to do.</source>
        <extracomment>people.role.given</extracomment>
        <translation>{user} 在那里已有这个角色，无需再做。</translation>
    </message>
    <message>
        <source>There is no such role. Choose one that there is.</source>
        <extracomment>people.role.none</extracomment>
        <translation>没有这个角色。请选择已有的角色。</translation>
    </message>
    <message>
        <source>{user} does not have this role there. Look where it was given.</source>
        <extracomment>people.role.not_given</extracomment>
        <translation>{user} 在那里没有这个角色。请查看它是在哪里授予的。</translation>
    </message>
    <message>
        <source>{role} does not have the right &apos;{right}&apos;, so it cannot be taken away. Look at what it has.</source>
        <extracomment>people.role.not_held</extracomment>
        <translation>角色 {role} 没有权限“{right}”，因此无法收回。请查看它拥有的权限。</translation>
    </message>
    <message>
        <source>Nobody raises his own rights, and {right} would be a new one. Ask another administrator.</source>
        <extracomment>people.role.own</extracomment>
        <translation>任何人都不能提升自己的权限，而 {right} 会是新增的权限。请找另一位管理员。</translation>
    </message>
    <message>
        <source>There is a role {name} already. Choose another name.</source>
        <extracomment>people.role.taken</extracomment>
        <translation>角色 {name} 已经存在。请换一个名称。</translation>
    </message>
    <message>
        <source>The company has several sites. Say at which one this happens.</source>
        <extracomment>people.site.choose</extracomment>
        <translation>公司有多个站点。请指明这件事发生在哪个站点。</translation>
    </message>
    <message>
        <source>{minute} is no minute of a day. The cut-off is from 0 to 1440 minutes after midnight: 14:00 is 840.</source>
        <extracomment>people.site.cutoff</extracomment>
        <translation>{minute} 不是一天中的分钟数。截单时间为零点后 0 到 1440 分钟：14:00 就是 840。</translation>
    </message>
    <message>
        <source>The company has no site yet, and this happens at one. Add the site first.</source>
        <extracomment>people.site.first</extracomment>
        <translation>公司还没有站点，而这件事要在站点进行。请先添加站点。</translation>
    </message>
    <message>
        <source>{who} may not do this at {site}: the right {right} does not reach there. Ask an administrator for it.</source>
        <extracomment>people.site.forbidden</extracomment>
        <translation>{who} 无权在 {site} 执行此操作：权限 {right} 不包括那里。请向管理员申请。</translation>
    </message>
    <message>
        <source>There is no such site. Choose one that there is.</source>
        <extracomment>people.site.none</extracomment>
        <translation>没有这个站点。请选择已有的站点。</translation>
    </message>
    <message>
        <source>There is a site {code} already. Choose another code.</source>
        <extracomment>people.site.taken</extracomment>
        <translation>站点 {code} 已经存在。请换一个代码。</translation>
    </message>
    <message>
        <source>&apos;{zone}&apos; is no time zone. Use its IANA name, such as Europe/Berlin.</source>
        <extracomment>people.site.zone</extracomment>
        <translation>“{zone}”不是时区。请用 IANA 名称，例如 Asia/Shanghai。</translation>
    </message>
    <message>
        <source>{user} is locked. Unlock the user first.</source>
        <extracomment>people.user.locked</extracomment>
        <translation>{user} 已被锁定。请先解锁该用户。</translation>
    </message>
    <message>
        <source>{user} is locked already. Nothing is left to do.</source>
        <extracomment>people.user.locked_already</extracomment>
        <translation>{user} 已经锁定，无需再做。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is no name for signing in. Use 1 to 30 of a-z, 0-9, dot and dash, a letter first.</source>
        <extracomment>people.user.name</extracomment>
        <translation>“{name}”不能作为登录名。请用 1 到 30 个字符：a-z、0-9、点和连字符，以字母开头。</translation>
    </message>
    <message>
        <source>There is no such user. Choose one that there is.</source>
        <extracomment>people.user.none</extracomment>
        <translation>没有这个用户。请选择已有的用户。</translation>
    </message>
    <message>
        <source>There is a user {name} already. Choose another name.</source>
        <extracomment>people.user.taken</extracomment>
        <translation>用户 {name} 已经存在。请换一个名称。</translation>
    </message>
    <message>
        <source>The view&apos;s definition is no JSON object. Write it as {example}.</source>
        <extracomment>people.view.definition</extracomment>
        <translation>视图的定义不是 JSON 对象。请写成 {example}。</translation>
    </message>
    <message>
        <source>The view {name} is of the list {list}, and stays so. Save a new one.</source>
        <extracomment>people.view.list</extracomment>
        <translation>视图 {name} 属于列表 {list}，不能改变。请另存为新视图。</translation>
    </message>
    <message>
        <source>There is no such view any more. Choose another, or save it anew.</source>
        <extracomment>people.view.none</extracomment>
        <translation>这个视图已不存在。请另选一个，或重新保存。</translation>
    </message>
    <message>
        <source>The view {name} is {owner}&apos;s, so it is not yours to change. Save one of your own.</source>
        <extracomment>people.view.other</extracomment>
        <translation>视图 {name} 属于 {owner}，您不能修改。请另存为自己的视图。</translation>
    </message>
    <message>
        <source>There is a view {name} of this list already. Choose another name, or change that one.</source>
        <extracomment>people.view.taken</extracomment>
        <translation>这个列表已有视图 {name}。请换一个名称，或修改原有视图。</translation>
    </message>
    <message>
        <source>{who} may not do this{where}: {title} ({action}). Ask an administrator for the right.</source>
        <extracomment>permission.missing</extracomment>
        <translation>{who} 无权执行此操作{where}：{title}（{action}）。请向管理员申请权限。</translation>
    </message>
    <message>
        <source>{who} is nobody who may sign in here, so nothing is done in that name. Sign in first.</source>
        <extracomment>permission.nobody</extracomment>
        <translation>{who} 不是可在此登录的用户，不能以其名义操作。请先登录。</translation>
    </message>
    <message>
        <source>{item} has no such part. Leave it out, or give zero where it is lost.</source>
        <extracomment>production.apart.item</extracomment>
        <translation>{item} 没有这个零件。请去掉它；若已丢失，请填零。</translation>
    </message>
    <message>
        <source>{most} of {item} are in these pieces, not {quantity}. Count again.</source>
        <extracomment>production.apart.more</extracomment>
        <translation>这些件里有 {most} 个 {item}，没有 {quantity} 个。请重新清点。</translation>
    </message>
    <message>
        <source>A serial number of {item} is one piece. Name each by its own.</source>
        <extracomment>production.apart.one</extracomment>
        <translation>{item} 的一个序列号就是一件。请逐件写明各自的序列号。</translation>
    </message>
    <message>
        <source>Nobody noted which serial numbers of {item} are in these pieces. Name each that comes back.</source>
        <extracomment>production.apart.serial</extracomment>
        <translation>没有人记录过这些件里是 {item} 的哪些序列号。请写明收回的每一个。</translation>
    </message>
    <message>
        <source>The pieces use {item} by themselves, and {missing} of it are nowhere to be taken from. Issue a lot of it by hand, or receive it first.</source>
        <extracomment>production.backflush.short</extracomment>
        <translation>这些件会自动耗用 {item}，但有 {missing} 无处可取。请手工发一个批次，或先收货。</translation>
    </message>
    <message>
        <source>{bin} is at another site. Choose a bin where the work is done.</source>
        <extracomment>production.bring_back.bin</extracomment>
        <translation>{bin} 在另一个工厂。请选择生产所在地的库位。</translation>
    </message>
    <message>
        <source>{left} of lot {lot} of {item} were issued to {order} and are in nothing yet, not {quantity}. Bring back at most that.</source>
        <extracomment>production.bring_back.more</extracomment>
        <translation>物料 {item} 的批次 {lot} 发给 {order} 且尚未用掉的有 {left}，没有 {quantity}。最多退回这么多。</translation>
    </message>
    <message>
        <source>Nobody who works here has this number. Look the person up again.</source>
        <extracomment>production.by.employee</extracomment>
        <translation>在这里工作的人中没有这个工号。请重新查找。</translation>
    </message>
    <message>
        <source>There is no such machine. Look it up again.</source>
        <extracomment>production.by.machine</extracomment>
        <translation>没有这台机器。请重新查找。</translation>
    </message>
    <message>
        <source>{person} has come for {call} already. Note how it is solved when it is.</source>
        <extracomment>production.call.answered</extracomment>
        <translation>{person} 已经来处理 {call}。解决后请记下处理方法。</translation>
    </message>
    <message>
        <source>{operation} is done at another work centre. Name that one, or none.</source>
        <extracomment>production.call.center</extracomment>
        <translation>{operation} 在另一个工作中心进行。请指定那一个，或不指定。</translation>
    </message>
    <message>
        <source>There is no such call. Choose one from the list.</source>
        <extracomment>production.call.none</extracomment>
        <translation>没有这个呼叫。请从列表中选择。</translation>
    </message>
    <message>
        <source>{operation} is not being worked at. Call for the work centre alone.</source>
        <extracomment>production.call.order</extracomment>
        <translation>{operation} 目前没有在加工。请只为工作中心呼叫。</translation>
    </message>
    <message>
        <source>{call} is solved already. Raise a new one where help is needed again.</source>
        <extracomment>production.call.solved</extracomment>
        <translation>{call} 已经解决。如再需要帮助，请重新呼叫。</translation>
    </message>
    <message>
        <source>It is not said where help is needed. Name the work centre or the operation.</source>
        <extracomment>production.call.where</extracomment>
        <translation>没有说明哪里需要帮助。请指定工作中心或工序。</translation>
    </message>
    <message>
        <source>{number} can be made for a line of another signed order that waits for the same item at the same site. Choose such a line, or keep it for stock.</source>
        <extracomment>production.call_off.line</extracomment>
        <translation>{number} 可以改为另一张已签订单中等待同一工厂同一物料的行而做。请选择这样的行，或留作库存。</translation>
    </message>
    <message>
        <source>This is not made or expected for the order. Look at the list again.</source>
        <extracomment>production.call_off.none</extracomment>
        <translation>这不是为该订单生产或预计的。请再看一遍清单。</translation>
    </message>
    <message>
        <source>{number} is in state &apos;{state}&apos; and cannot be stopped. Keep it for stock.</source>
        <extracomment>production.call_off.stop</extracomment>
        <translation>{number} 处于“{state}”状态，不能停止。请留作库存。</translation>
    </message>
    <message>
        <source>Pieces were reported on {order}. Finish it instead.</source>
        <extracomment>production.cancel.reported</extracomment>
        <translation>{order} 已有报工。请改为结束它。</translation>
    </message>
    <message>
        <source>{order} holds pieces that came from another order. Report them as good or as scrap.</source>
        <extracomment>production.cancel.rework</extracomment>
        <translation>{order} 里是来自另一张工单的件。请把它们报为合格或报废。</translation>
    </message>
    <message>
        <source>There is no such work centre at the site. Choose one from the list.</source>
        <extracomment>production.center.unknown</extracomment>
        <translation>该工厂没有这个工作中心。请从列表中选择。</translation>
    </message>
    <message>
        <source>There is no such crew. Choose one from the list.</source>
        <extracomment>production.crew.none</extracomment>
        <translation>没有这个班组。请从列表中选择。</translation>
    </message>
    <message>
        <source>This crew works at another site. Choose one of the person&apos;s own site.</source>
        <extracomment>production.crew.site</extracomment>
        <translation>这个班组属于另一个站点。请选择此人所在站点的班组。</translation>
    </message>
    <message>
        <source>There is a crew {code} already. Choose another code.</source>
        <extracomment>production.crew.taken</extracomment>
        <translation>已经有班组 {code}。请换一个代码。</translation>
    </message>
    <message>
        <source>{person} is at a job now. Let it be logged off or handed over first.</source>
        <extracomment>production.employee.at_work</extracomment>
        <translation>{person} 正在作业。请先下工或交接。</translation>
    </message>
    <message>
        <source>The badge {badge} is nobody&apos;s. Scan it again, or have it given to somebody.</source>
        <extracomment>production.employee.badge</extracomment>
        <translation>工卡 {badge} 不属于任何人。请重新扫描，或先将其发给某人。</translation>
    </message>
    <message>
        <source>The badge {badge} is {person}&apos;s. Give another one.</source>
        <extracomment>production.employee.badge_taken</extracomment>
        <translation>工卡 {badge} 是 {person} 的。请换一张。</translation>
    </message>
    <message>
        <source>{person} has left and does no more work here. Scan another badge.</source>
        <extracomment>production.employee.left</extracomment>
        <translation>{person} 已离职，不再在此工作。请扫描另一张工卡。</translation>
    </message>
    <message>
        <source>There is no such person on the floor. Choose one from the list.</source>
        <extracomment>production.employee.none</extracomment>
        <translation>现场没有这个人。请从列表中选择。</translation>
    </message>
    <message>
        <source>There is a person {number} already. Choose another number.</source>
        <extracomment>production.employee.taken</extracomment>
        <translation>已经有工号 {number}。请换一个工号。</translation>
    </message>
    <message>
        <source>It is not said who does this, and the user {user} is nobody&apos;s on the floor. Scan a badge.</source>
        <extracomment>production.employee.unsaid</extracomment>
        <translation>没有说明由谁来做，而用户 {user} 不属于现场的任何人。请扫描工卡。</translation>
    </message>
    <message>
        <source>There is no such user. Choose one from the list.</source>
        <extracomment>production.employee.user</extracomment>
        <translation>没有这个用户。请从列表中选择。</translation>
    </message>
    <message>
        <source>This user is {person}&apos;s already. Choose another one.</source>
        <extracomment>production.employee.user_taken</extracomment>
        <translation>这个用户已经属于 {person}。请选择另一个。</translation>
    </message>
    <message>
        <source>Nothing was reported on {order}. Report what was made, or cancel it.</source>
        <extracomment>production.finish.nothing</extracomment>
        <translation>{order} 还没有任何报工。请报告做了多少，或取消它。</translation>
    </message>
    <message>
        <source>Pieces of {operation} wait for inspection {number}. Have it decided first.</source>
        <extracomment>production.finishing.inspection</extracomment>
        <translation>{operation} 的工件在等待检验 {number}。请先完成判定。</translation>
    </message>
    <message>
        <source>{person} is still at {operation}. Log off first.</source>
        <extracomment>production.finishing.jobs</extracomment>
        <translation>{person} 还在 {operation} 上。请先下工。</translation>
    </message>
    <message>
        <source>Pieces of {operation} were rejected, and nobody has decided on {number}. Have it decided first.</source>
        <extracomment>production.finishing.rejected</extracomment>
        <translation>{operation} 有工件被拒收，而 {number} 尚未处置。请先请人处置。</translation>
    </message>
    <message>
        <source>Step {step} of {operation} has no result that passed: {text}. Do it, or call quality.</source>
        <extracomment>production.finishing.steps</extracomment>
        <translation>{operation} 的第 {step} 步没有合格的结果：{text}。请完成它，或呼叫质量人员。</translation>
    </message>
    <message>
        <source>{operation} was not begun, so it cannot be finished. Log on to it first.</source>
        <extracomment>production.finishing.waiting</extracomment>
        <translation>{operation} 尚未开始，不能完成。请先登录该工序。</translation>
    </message>
    <message>
        <source>The {field} has more than {most} characters. Shorten it.</source>
        <extracomment>production.floor.long</extracomment>
        <translation>{field} 超过 {most} 个字符。请缩短。</translation>
    </message>
    <message>
        <source>There is no such operation of a work order. Scan the traveller again.</source>
        <extracomment>production.floor.operation</extracomment>
        <translation>没有这个工单工序。请重新扫描流转卡。</translation>
    </message>
    <message>
        <source>A reason of the kind &apos;{kind}&apos; is needed. Choose one.</source>
        <extracomment>production.floor.reason</extracomment>
        <translation>需要一个“{kind}”类的原因。请选择。</translation>
    </message>
    <message>
        <source>This is no reason of the kind &apos;{kind}&apos;, or it is retired. Choose one from the list.</source>
        <extracomment>production.floor.reason_kind</extracomment>
        <translation>这不是“{kind}”类的原因，或已停用。请从列表中选择。</translation>
    </message>
    <message>
        <source>Somebody changed this since it was opened (version {given}, now {now}). Look at it again.</source>
        <extracomment>production.floor.stale</extracomment>
        <translation>打开之后有人改过（版本 {given}，现在是 {now}）。请重新查看。</translation>
    </message>
    <message>
        <source>There is no such entry in the book. Open the book again.</source>
        <extracomment>production.handover.none</extracomment>
        <translation>交接簿中没有这一条。请重新打开交接簿。</translation>
    </message>
    <message>
        <source>{number}: what is over ended after it began, and not after {today}. Correct the days.</source>
        <extracomment>production.import.days</extracomment>
        <translation>{number}：已完成的工作应在开始之后结束，且不晚于 {today}。请改正日期。</translation>
    </message>
    <message>
        <source>There is no such item. Bring the items in first.</source>
        <extracomment>production.import.item</extracomment>
        <translation>没有这个物料。请先导入物料。</translation>
    </message>
    <message>
        <source>Give the order the number it has in its source, of at most {most} characters.</source>
        <extracomment>production.import.number</extracomment>
        <translation>请填写工单在来源系统中的编号，最多 {most} 个字符。</translation>
    </message>
    <message>
        <source>{number}: an operation has a number above zero that no other has, and no hours below zero. Correct operation {op}.</source>
        <extracomment>production.import.operation</extracomment>
        <translation>{number}：每道工序的编号要大于零且不重复，工时不得小于零。请改正工序 {op}。</translation>
    </message>
    <message>
        <source>{number} is a number that this program gives itself. Put the source&apos;s name before it.</source>
        <extracomment>production.import.own</extracomment>
        <translation>{number} 是本程序自己编排的号码。请在前面加上来源系统的名称。</translation>
    </message>
    <message>
        <source>{number}: {ordered} ordered, {good} good and {scrapped} lost are no pieces of an order. Order more than none, and count no fewer than none.</source>
        <extracomment>production.import.quantity</extracomment>
        <translation>{number}：订制 {ordered}、合格 {good}、损失 {scrapped} 不是一张工单的数量。订制数要大于零，其他数不得小于零。</translation>
    </message>
    <message>
        <source>{number}: pieces that were lost have a reason, and no others. Say why {scrapped} were lost.</source>
        <extracomment>production.import.reason</extracomment>
        <translation>{number}：损失的件数要有原因，没有损失则不填原因。请说明 {scrapped} 件为何损失。</translation>
    </message>
    <message>
        <source>{number}: this is no reason to scrap pieces. Choose one of those.</source>
        <extracomment>production.import.scrap_reason</extracomment>
        <translation>{number}：这不是报废原因。请从报废原因中选择。</translation>
    </message>
    <message>
        <source>{number}: {good} good and {scrapped} lost are more than the {ordered} that were ordered. Correct the source.</source>
        <extracomment>production.import.sum</extracomment>
        <translation>{number}：合格 {good} 加损失 {scrapped} 多于订制的 {ordered}。请改正来源数据。</translation>
    </message>
    <message>
        <source>The work order {number} is here already.</source>
        <extracomment>production.import.twice</extracomment>
        <translation>工单 {number} 已经在这里了。</translation>
    </message>
    <message>
        <source>There is no such work centre. Bring the work centres in first.</source>
        <extracomment>production.import.work_center</extracomment>
        <translation>没有这个工作中心。请先导入工作中心。</translation>
    </message>
    <message>
        <source>The machine does not belong to the work centre of {operation}. Name one that does, or none.</source>
        <extracomment>production.interval.machine</extracomment>
        <translation>这台机器不属于 {operation} 的工作中心。请指定属于它的机器，或不指定。</translation>
    </message>
    <message>
        <source>The stretch ends before it begins, or is not over yet. Look at its two times.</source>
        <extracomment>production.interval.span</extracomment>
        <translation>这段时间先结束后开始，或还没有结束。请检查两个时刻。</translation>
    </message>
    <message>
        <source>Lot {lot} of {item} holds what {order} made, so it cannot go into it. Scan another lot.</source>
        <extracomment>production.issue.circle</extracomment>
        <translation>物料 {item} 的批次 {lot} 含有 {order} 所生产的东西，因此不能再用于它。请扫描另一个批次。</translation>
    </message>
    <message>
        <source>Serial number {serial} of {item} went into {order} already. Look at the label again, or scan another one.</source>
        <extracomment>production.issue.consumed</extracomment>
        <translation>物料 {item} 的序列号 {serial} 已经用于 {order}。请再看一下标签，或扫描另一个。</translation>
    </message>
    <message>
        <source>Of lot {lot} of {item}, {there} lie where work may take them from, not {wanted}. Count again, or scan another lot.</source>
        <extracomment>production.issue.gone</extracomment>
        <translation>物料 {item} 的批次 {lot} 在生产可取用之处有 {there}，没有 {wanted}。请重新清点，或扫描另一个批次。</translation>
    </message>
    <message>
        <source>{order} takes no {item}. It still lacks: {lacking}. Put it back and scan one of those.</source>
        <extracomment>production.issue.item</extracomment>
        <translation>{order} 不需要 {item}。它还缺：{lacking}。请放回，并扫描其中之一。</translation>
    </message>
    <message>
        <source>Line {line} of {order} takes no {item}. Leave the line out.</source>
        <extracomment>production.issue.line</extracomment>
        <translation>{order} 的第 {line} 行不需要 {item}。请不要填行号。</translation>
    </message>
    <message>
        <source>This is too little to stand for any of {item}. Take more.</source>
        <extracomment>production.issue.nothing</extracomment>
        <translation>这点数量抵不上任何 {item}。请多取一些。</translation>
    </message>
    <message>
        <source>{item} stands in for {first} only where that is short, and {there} of it are there. Take {first} first.</source>
        <extracomment>production.issue.order</extracomment>
        <translation>只有 {first} 不足时才可用 {item} 代替，而它还有 {there}。请先取 {first}。</translation>
    </message>
    <message>
        <source>Lot {lot} of {item} is revision {revision}; {order} takes revision {wanted} only. Scan a lot of that.</source>
        <extracomment>production.issue.revision</extracomment>
        <translation>物料 {item} 的批次 {lot} 是版本 {revision}，而 {order} 只用版本 {wanted}。请扫描该版本的批次。</translation>
    </message>
    <message>
        <source>Of lot {lot} of {item}, {free} are free; the rest is set aside for other orders. Take that, or scan another lot.</source>
        <extracomment>production.issue.taken</extracomment>
        <translation>物料 {item} 的批次 {lot} 有 {free} 可用，其余已为其他订单留出。请取可用的部分，或扫描另一个批次。</translation>
    </message>
    <message>
        <source>A job does not begin with a pause. Begin with set-up or run.</source>
        <extracomment>production.job.begin</extracomment>
        <translation>作业不能从暂停开始。请从准备或运行开始。</translation>
    </message>
    <message>
        <source>{person} is at {job} already, and nobody does two jobs at once. Log off there first, or hand it over.</source>
        <extracomment>production.job.busy</extracomment>
        <translation>{person} 已在 {job} 上，一个人不能同时做两个作业。请先在那里下工，或交接出去。</translation>
    </message>
    <message>
        <source>The work centre is stopped by call {call}: {why}. It goes on when the call is solved.</source>
        <extracomment>production.job.center_stopped</extracomment>
        <translation>工作中心因呼叫 {call} 而停止：{why}。呼叫解决后才能继续。</translation>
    </message>
    <message>
        <source>{drawing} is not released, so {operation} cannot be worked by it. Have engineering release it.</source>
        <extracomment>production.job.drawing</extracomment>
        <translation>{drawing} 没有发布，不能据以加工 {operation}。请工程部门发布。</translation>
    </message>
    <message>
        <source>Nothing more has come from operation {before} of {order}. Report its pieces first.</source>
        <extracomment>production.job.earlier</extracomment>
        <translation>{order} 的工序 {before} 还没有转来更多的件。请先报告那里的数量。</translation>
    </message>
    <message>
        <source>{operation} is finished. Choose another one.</source>
        <extracomment>production.job.finished</extracomment>
        <translation>{operation} 已完成。请选择另一个。</translation>
    </message>
    <message>
        <source>{people} is at {operation} already, and no more work at it at once. Take the job over, or choose another.</source>
        <extracomment>production.job.full</extracomment>
        <translation>{people} 已在 {operation} 上，不能再有更多人同时作业。请接手该作业，或选择另一个。</translation>
    </message>
    <message>
        <source>Lot {lot}, set aside for {operation}, is on hold. Wait for quality, or take another lot.</source>
        <extracomment>production.job.held</extracomment>
        <translation>为 {operation} 预留的批次 {lot} 被冻结。请等待质量部门，或改用另一批次。</translation>
    </message>
    <message>
        <source>Machine {machine} is {state}: nobody works with it now. Choose another, or wait until it is up.</source>
        <extracomment>production.job.machine</extracomment>
        <translation>机器 {machine} 处于 {state} 状态，现在不能使用。请换一台，或等它恢复。</translation>
    </message>
    <message>
        <source>The machine is at {other} now. End that first, or choose another machine.</source>
        <extracomment>production.job.machine_busy</extracomment>
        <translation>这台机器正在加工 {other}。请先结束它，或选择另一台机器。</translation>
    </message>
    <message>
        <source>{wanted} {unit} of {item} are needed and not set aside, and {there} are free. Expect the rest first.</source>
        <extracomment>production.job.material</extracomment>
        <translation>需要 {item} {wanted} {unit}，尚未预留，可用的只有 {there}。请先安排其余部分到货。</translation>
    </message>
    <message>
        <source>It is not said who goes on with the job. Scan the badge of whoever takes it.</source>
        <extracomment>production.job.nobody</extracomment>
        <translation>没有说明由谁接着做。请扫描接手人的工卡。</translation>
    </message>
    <message>
        <source>{person} is at no job now. Log on to an operation first.</source>
        <extracomment>production.job.none</extracomment>
        <translation>{person} 现在没有作业。请先登录一道工序。</translation>
    </message>
    <message>
        <source>{order} is in state &apos;{state}&apos;: work is done on released orders only. Have it released first.</source>
        <extracomment>production.job.order_state</extracomment>
        <translation>{order} 处于“{state}”状态：只有已下达的工单才能加工。请先下达。</translation>
    </message>
    <message>
        <source>Machine {machine} does not belong to the work centre of {operation}. Choose one that does.</source>
        <extracomment>production.job.other_machine</extracomment>
        <translation>机器 {machine} 不属于 {operation} 的工作中心。请选择属于它的机器。</translation>
    </message>
    <message>
        <source>{operation} is done outside, by {supplier}: nobody works at it here. Report what comes back from there.</source>
        <extracomment>production.job.outside</extracomment>
        <translation>{operation} 由 {supplier} 外协完成，这里没有人加工。请报告从那里返回的数量。</translation>
    </message>
    <message>
        <source>Quality was called for {operation}: {call}, {why}. Solve the call first.</source>
        <extracomment>production.job.quality</extracomment>
        <translation>{operation} 已呼叫质量人员：{call}，{why}。请先解决该呼叫。</translation>
    </message>
    <message>
        <source>Only a pause has a reason. Leave it out.</source>
        <extracomment>production.job.reason</extracomment>
        <translation>只有暂停才有原因。请略去。</translation>
    </message>
    <message>
        <source>{person} does that already at {operation}. Choose something else, or log off.</source>
        <extracomment>production.job.same</extracomment>
        <translation>{person} 在 {operation} 上已经是这个状态。请选择其他状态，或下工。</translation>
    </message>
    <message>
        <source>{person} works at another site than {operation}. Let somebody of this site do it.</source>
        <extracomment>production.job.site</extracomment>
        <translation>{person} 所在站点与 {operation} 不同。请由本站点的人来做。</translation>
    </message>
    <message>
        <source>{order} is stopped: {why}. It goes on when that is solved and the order is resumed.</source>
        <extracomment>production.job.stopped</extracomment>
        <translation>{order} 已停止：{why}。解决并恢复工单后才能继续。</translation>
    </message>
    <message>
        <source>Tool {tool} is in state &apos;{state}&apos; and starts no work. Have it made ready, or take another.</source>
        <extracomment>production.job.tool</extracomment>
        <translation>工装 {tool} 处于“{state}”状态，不能开工。请将其修整好，或换一件。</translation>
    </message>
    <message>
        <source>Tool {tool} has made {used} of its {life} pieces: it is used up. Have it made good first.</source>
        <extracomment>production.job.tool_life</extracomment>
        <translation>工装 {tool} 的寿命为 {life} 件，已做 {used} 件，寿命已尽。请先修整。</translation>
    </message>
    <message>
        <source>Machine {machine} is closed: nothing is recorded for it. Have it opened again first.</source>
        <extracomment>production.machine.closed</extracomment>
        <translation>机器 {machine} 已关闭，不再为它记录。请先重新启用。</translation>
    </message>
    <message>
        <source>Machine {machine} began what it does later than that. Give a later moment.</source>
        <extracomment>production.machine.earlier</extracomment>
        <translation>机器 {machine} 现在的状态开始得比这更晚。请给出更晚的时刻。</translation>
    </message>
    <message>
        <source>It is not said since when. Give the beginning too.</source>
        <extracomment>production.machine.from</extracomment>
        <translation>没有说明从什么时候起。请同时给出开始时刻。</translation>
    </message>
    <message>
        <source>Nothing was recorded that machine {machine} is doing now. Say what it does.</source>
        <extracomment>production.machine.nothing</extracomment>
        <translation>没有记录机器 {machine} 现在在做什么。请说明它的状态。</translation>
    </message>
    <message>
        <source>The time of machine {machine} ends before it begins, or is not over yet. Look at both moments.</source>
        <extracomment>production.machine.span</extracomment>
        <translation>机器 {machine} 的时间先结束后开始，或还没有结束。请检查两个时刻。</translation>
    </message>
    <message>
        <source>It is not said what machine {machine} did. Choose a state.</source>
        <extracomment>production.machine.state</extracomment>
        <translation>没有说明机器 {machine} 做了什么。请选择一个状态。</translation>
    </message>
    <message>
        <source>Another bill or routing is named when the order is released. Release it at once, or leave it out.</source>
        <extracomment>production.order.alternate</extracomment>
        <translation>另一种清单或工艺在下达工单时指定。请立即下达，或不要填写。</translation>
    </message>
    <message>
        <source>{jobs} people are logged on to {order}. They log off first.</source>
        <extracomment>production.order.at_work</extracomment>
        <translation>有 {jobs} 人登录在 {order} 上。请他们先退出。</translation>
    </message>
    <message>
        <source>Call {call} stopped {order} and is not solved. Solve it: then the order goes on.</source>
        <extracomment>production.order.call</extracomment>
        <translation>呼叫 {call} 停下了 {order}，尚未解决。解决后工单自动继续。</translation>
    </message>
    <message>
        <source>It would begin on {from}, after the day it is due. Change one of the days.</source>
        <extracomment>production.order.days</extracomment>
        <translation>它将在 {from} 开始，晚于到期日。请更改其中一个日期。</translation>
    </message>
    <message>
        <source>Say on which day it is to be ready.</source>
        <extracomment>production.order.due</extracomment>
        <translation>请说明哪一天要完成。</translation>
    </message>
    <message>
        <source>{order} is not stopped. Nothing is left to do.</source>
        <extracomment>production.order.going</extracomment>
        <translation>{order} 没有被停下。无需再做什么。</translation>
    </message>
    <message>
        <source>Line {line} of {order} is for another item. Leave the item out, or name another line.</source>
        <extracomment>production.order.line_item</extracomment>
        <translation>{order} 的第 {line} 行是另一种物料。请不要填物料，或指定另一行。</translation>
    </message>
    <message>
        <source>Only lot {lot} will do for line {line} of {order}. Name it as the lot to be made, or amend the order.</source>
        <extracomment>production.order.line_lot</extracomment>
        <translation>{order} 的第 {line} 行只要批次 {lot}。请把它填为要生产的批次，或修改订单。</translation>
    </message>
    <message>
        <source>Line {line} of {order} waits for nothing that is not made for it already. Look at its promises.</source>
        <extracomment>production.order.line_served</extracomment>
        <translation>{order} 的第 {line} 行所等的都已在为它生产。请查看它的承诺。</translation>
    </message>
    <message>
        <source>{order} is delivered from another site. Make it there.</source>
        <extracomment>production.order.line_site</extracomment>
        <translation>{order} 由另一个工厂发货。请在那里生产。</translation>
    </message>
    <message>
        <source>{order} is not a signed order, so nothing is made for it. Sign it first.</source>
        <extracomment>production.order.line_state</extracomment>
        <translation>{order} 不是已签订单，因此不为它生产。请先签订。</translation>
    </message>
    <message>
        <source>{item} is not kept by lot, so its order names none. Serial numbers are said at the report.</source>
        <extracomment>production.order.lot</extracomment>
        <translation>{item} 不按批次管理，工单不写批次。序列号在报工时填写。</translation>
    </message>
    <message>
        <source>{order} is for pieces that are there: their number stays.</source>
        <extracomment>production.order.pieces</extracomment>
        <translation>{order} 针对的是已有的件，数量不变。</translation>
    </message>
    <message>
        <source>A priority is a number from 0 to 1,000,000. Change it.</source>
        <extracomment>production.order.priority</extracomment>
        <translation>优先级是 0 到 1,000,000 之间的数。请更改。</translation>
    </message>
    <message>
        <source>Say how many are to be made.</source>
        <extracomment>production.order.quantity</extracomment>
        <translation>请说明要做多少。</translation>
    </message>
    <message>
        <source>{reported} are reported already, so {order} cannot become {quantity}. Finish it instead.</source>
        <extracomment>production.order.reported</extracomment>
        <translation>已报工 {reported}，因此 {order} 不能改为 {quantity}。请改为结束它。</translation>
    </message>
    <message>
        <source>{order} was changed by somebody since you opened it. Look at the new values and save again.</source>
        <extracomment>production.order.stale</extracomment>
        <translation>您打开之后，有人修改了 {order}。请查看新值后再保存。</translation>
    </message>
    <message>
        <source>{order} is in state &apos;{state}&apos;; for this it must be in state &apos;{wanted}&apos;. Look at the order again.</source>
        <extracomment>production.order.state</extracomment>
        <translation>{order} 处于“{state}”状态，而这需要“{wanted}”状态。请再看一下工单。</translation>
    </message>
    <message>
        <source>{order} is stopped: {why}. Nobody may go on with it until it is resumed.</source>
        <extracomment>production.order.stopped</extracomment>
        <translation>{order} 已停下：{why}。恢复之前谁也不能继续。</translation>
    </message>
    <message>
        <source>There is no such work order. Look it up again.</source>
        <extracomment>production.order.unknown</extracomment>
        <translation>没有这张工单。请重新查找。</translation>
    </message>
    <message>
        <source>Say what is to be made: an item, or the order line it is for.</source>
        <extracomment>production.order.what</extracomment>
        <translation>请说明要做什么：物料，或为之生产的订单行。</translation>
    </message>
    <message>
        <source>{item} is kept by serial number: only whole pieces are made.</source>
        <extracomment>production.order.whole</extracomment>
        <translation>{item} 按序列号管理：只能整件生产。</translation>
    </message>
    <message>
        <source>A reason has at most 500 characters. Shorten it.</source>
        <extracomment>production.reason.long</extracomment>
        <translation>原因最多 500 个字符。请缩短。</translation>
    </message>
    <message>
        <source>Say why: others will ask.</source>
        <extracomment>production.reason.missing</extracomment>
        <translation>请说明原因：别人会问。</translation>
    </message>
    <message>
        <source>There is no such reason, or it is retired already. Choose one from the list.</source>
        <extracomment>production.reason.none</extracomment>
        <translation>没有这个原因，或已经停用。请从列表中选择。</translation>
    </message>
    <message>
        <source>There is a reason {code} of this kind already. Choose another code.</source>
        <extracomment>production.reason.taken</extracomment>
        <translation>这一类中已经有原因 {code}。请换一个代码。</translation>
    </message>
    <message>
        <source>Line {line} of the order brings nothing beside. Leave it out.</source>
        <extracomment>production.report.beside</extracomment>
        <translation>工单的第 {line} 行不产出副产物。请去掉它。</translation>
    </message>
    <message>
        <source>{item} comes out beside and is kept by serial number. Give each piece&apos;s number.</source>
        <extracomment>production.report.beside_serial</extracomment>
        <translation>{item} 是副产物且按序列号管理。请给出每一件的序列号。</translation>
    </message>
    <message>
        <source>Say in which bin of the site the good pieces lie: the work centre has none of its own.</source>
        <extracomment>production.report.bin</extracomment>
        <translation>请说明合格件放在本工厂的哪个库位：工作中心没有自己的库位。</translation>
    </message>
    <message>
        <source>Lot {lot} of {item} was made with the lot that would come out, so it cannot go into it. Give what is made another lot number.</source>
        <extracomment>production.report.circle</extracomment>
        <translation>物料 {item} 的批次 {lot} 是用将要产出的批次做成的，因此不能再用于它。请给产出另一个批次号。</translation>
    </message>
    <message>
        <source>{operation} is finished: nothing more is reported there.</source>
        <extracomment>production.report.finished</extracomment>
        <translation>{operation} 已结束：那里不再报工。</translation>
    </message>
    <message>
        <source>Lot {lot} was not issued to {order}, or is in another piece already. Issue it first.</source>
        <extracomment>production.report.input</extracomment>
        <translation>批次 {lot} 没有发给 {order}，或已在另一件里。请先发料。</translation>
    </message>
    <message>
        <source>{item} is not kept by serial number. Leave the numbers out.</source>
        <extracomment>production.report.no_serials</extracomment>
        <translation>{item} 不按序列号管理。请不要填序列号。</translation>
    </message>
    <message>
        <source>Say how many pieces are good, scrap or for rework; none of them is below zero.</source>
        <extracomment>production.report.nothing</extracomment>
        <translation>请说明合格、报废或返工各多少；都不能小于零。</translation>
    </message>
    <message>
        <source>{order} has no such operation. Say at which of its operations the pieces were worked.</source>
        <extracomment>production.report.operation</extracomment>
        <translation>{order} 没有这道工序。请说明是在哪道工序加工的。</translation>
    </message>
    <message>
        <source>Say why there is {kind}: choose one of its reasons.</source>
        <extracomment>production.report.reason</extracomment>
        <translation>请说明 {kind} 的原因：从原因中选择一个。</translation>
    </message>
    <message>
        <source>Of the {left} pieces that are not reported yet at {operation}, {rejected} were rejected by inspection. Report at most the others, or have the rejected ones decided on first.</source>
        <extracomment>production.report.rejected</extracomment>
        <translation>{operation} 尚未报工的 {left} 件中，有 {rejected} 件被检验拒收。最多只能报其余的，或先请人处置被拒收的。</translation>
    </message>
    <message>
        <source>Serial number {serial} of {item} is taken. Look at the label again.</source>
        <extracomment>production.report.serial_taken</extracomment>
        <translation>物料 {item} 的序列号 {serial} 已被使用。请再看一下标签。</translation>
    </message>
    <message>
        <source>{named} serial numbers are given for {good} good pieces. Scan each piece.</source>
        <extracomment>production.report.serials</extracomment>
        <translation>给出了 {named} 个序列号，而合格件有 {good} 件。请逐件扫描。</translation>
    </message>
    <message>
        <source>At {operation}, {passed} came in at most and {left} are not reported yet, not {pieces}. Count again, or report the operation before first.</source>
        <extracomment>production.report.too_many</extracomment>
        <translation>{operation} 最多来了 {passed}，还有 {left} 未报工，没有 {pieces}。请重新清点，或先报上一道工序。</translation>
    </message>
    <message>
        <source>Say what is wrong with the pieces, in 500 characters at most.</source>
        <extracomment>production.rework.defect</extracomment>
        <translation>请说明这些件有什么问题，最多 500 个字符。</translation>
    </message>
    <message>
        <source>What is made good goes into another lot than {lot}; a serial number stays itself. Change the new lot.</source>
        <extracomment>production.rework.lot</extracomment>
        <translation>返工好的件进入与 {lot} 不同的批次；序列号保持不变。请更改新批次。</translation>
    </message>
    <message>
        <source>{bin} holds {free} of lot {lot} of {item} that are not set aside for others. Take at most that.</source>
        <extracomment>production.rework.short</extracomment>
        <translation>{bin} 里物料 {item} 的批次 {lot} 有 {free} 没有为别处留出。最多取这么多。</translation>
    </message>
    <message>
        <source>The skill {skill} of {person} ended on {day}, and {operation} takes it. Have it renewed first.</source>
        <extracomment>production.skill.expired</extracomment>
        <translation>{person} 的技能 {skill} 已于 {day} 到期，而 {operation} 需要它。请先续期。</translation>
    </message>
    <message>
        <source>{person} is not qualified for {operation}: it takes the skill {skill}. Let somebody who has it do it.</source>
        <extracomment>production.skill.missing</extracomment>
        <translation>{person} 没有资格做 {operation}：它需要技能 {skill}。请由有此技能的人来做。</translation>
    </message>
    <message>
        <source>Nobody here has the skill {skill} today, and {operation} takes it. Have it given or renewed.</source>
        <extracomment>production.skill.nobody</extracomment>
        <translation>今天这里没有人具备技能 {skill}，而 {operation} 需要它。请授予或续期。</translation>
    </message>
    <message>
        <source>{person} does not have this skill. Look at the list of what {person} has.</source>
        <extracomment>production.skill.not_there</extracomment>
        <translation>{person} 没有这项技能。请查看 {person} 的技能列表。</translation>
    </message>
    <message>
        <source>{day} is over: a skill given now is good through today at least.</source>
        <extracomment>production.skill.past</extracomment>
        <translation>{day} 已过：现在授予的技能至少今天有效。</translation>
    </message>
    <message>
        <source>This step is ticked: say whether it is done.</source>
        <extracomment>production.step.done</extracomment>
        <translation>这一步需要打勾：请说明是否完成。</translation>
    </message>
    <message>
        <source>There is no such step. Open the operation again.</source>
        <extracomment>production.step.none</extracomment>
        <translation>没有这一步。请重新打开工序。</translation>
    </message>
    <message>
        <source>{operation} is not worked at any more, or not yet: nothing is recorded for it. Choose an open operation.</source>
        <extracomment>production.step.over</extracomment>
        <translation>{operation} 已不再加工，或尚未开始，不为它记录。请选择一道进行中的工序。</translation>
    </message>
    <message>
        <source>This step takes {kind} only. Leave the rest out.</source>
        <extracomment>production.step.unwanted</extracomment>
        <translation>这一步只接受 {kind}。请略去其余内容。</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is no measured value. Write it like 12.03.</source>
        <extracomment>production.step.value</extracomment>
        <translation>“{value}”不是测量值。请写成 12.03 这样的形式。</translation>
    </message>
    <message>
        <source>{order} has no operations: say at which work centre it was worked.</source>
        <extracomment>production.time.center</extracomment>
        <translation>{order} 没有工序：请说明在哪个工作中心做的。</translation>
    </message>
    <message>
        <source>Time is more than nothing and at most {most} hours. Correct it.</source>
        <extracomment>production.time.hours</extracomment>
        <translation>工时大于零且最多 {most} 小时。请改正。</translation>
    </message>
    <message>
        <source>The order has no such operation. Choose one of its own.</source>
        <extracomment>production.time.operation</extracomment>
        <translation>工单没有这道工序。请选择它自己的工序。</translation>
    </message>
    <message>
        <source>There is no such work order to book time on. Look it up again.</source>
        <extracomment>production.time.order</extracomment>
        <translation>没有可以记工时的这张工单。请重新查找。</translation>
    </message>
    <message>
        <source>A pause is no work and costs nothing. Book what was worked.</source>
        <extracomment>production.time.pause</extracomment>
        <translation>暂停不是工作，也没有成本。请登记实际工作的时间。</translation>
    </message>
    <message>
        <source>The time on {order} would end before it begins. Look at the clock of this terminal.</source>
        <extracomment>production.time.span</extracomment>
        <translation>{order} 的工时会先结束后开始。请检查这台终端的时钟。</translation>
    </message>
    <message>
        <source>{order} is in state &apos;{state}&apos;: time is booked on orders that are released and not closed. Release it first, or book the time on another order.</source>
        <extracomment>production.time.state</extracomment>
        <translation>{order} 处于“{state}”状态：只能在已下达且未关闭的工单上记工时。请先下达，或记到另一张工单上。</translation>
    </message>
    <message>
        <source>What is not as it should be is written down as a finding, with its owner and its day. Add it.</source>
        <extracomment>quality.audit.as_finding</extracomment>
        <translation>不符合要求的内容要作为审核发现记录，并指定责任人和期限。请添加审核发现。</translation>
    </message>
    <message>
        <source>{number} has the report {report}, which is in state &apos;{state}&apos;: the finding is closed after it. Close the report first.</source>
        <extracomment>quality.audit.capa</extracomment>
        <translation>{number} 的报告 {report} 处于“{state}”状态：发现项在其之后关闭。请先关闭报告。</translation>
    </message>
    <message>
        <source>The programme of {number} asks nothing. Add its questions first.</source>
        <extracomment>quality.audit.empty</extracomment>
        <translation>{number} 的审核方案没有问题。请先添加问题。</translation>
    </message>
    <message>
        <source>{number} is closed already.</source>
        <extracomment>quality.audit.finding_closed</extracomment>
        <translation>{number} 已经关闭。</translation>
    </message>
    <message>
        <source>{number} has found something already, so it is not cancelled. Close it.</source>
        <extracomment>quality.audit.found</extracomment>
        <translation>{number} 已有审核发现，不能取消。请关闭它。</translation>
    </message>
    <message>
        <source>Something was found at this question, which stays. Write the rest into the finding.</source>
        <extracomment>quality.audit.has_finding</extracomment>
        <translation>该问题已有审核发现，不再更改。其余内容请写入该发现。</translation>
    </message>
    <message>
        <source>A subject is audited every 1 to 120 months. Enter such a number.</source>
        <extracomment>quality.audit.months</extracomment>
        <translation>审核间隔为 1 到 120 个月。请输入这样的数。</translation>
    </message>
    <message>
        <source>There is no such finding. Look it up again.</source>
        <extracomment>quality.audit.no_finding</extracomment>
        <translation>没有这项审核发现。请重新查找。</translation>
    </message>
    <message>
        <source>{number} has no question {line}. Choose one that it asks.</source>
        <extracomment>quality.audit.no_line</extracomment>
        <translation>{number} 没有问题 {line}。请选择其中的问题。</translation>
    </message>
    <message>
        <source>There is no such audit programme. Choose one from the list.</source>
        <extracomment>quality.audit.no_programme</extracomment>
        <translation>没有这个审核方案。请从列表中选择。</translation>
    </message>
    <message>
        <source>There is no such audit. Look it up again.</source>
        <extracomment>quality.audit.none</extracomment>
        <translation>没有这次审核。请重新查找。</translation>
    </message>
    <message>
        <source>Nobody audits what is his own. Choose another auditor.</source>
        <extracomment>quality.audit.own</extracomment>
        <translation>任何人不得审核自己的工作。请另选审核员。</translation>
    </message>
    <message>
        <source>There is a programme {code} already. Choose another code.</source>
        <extracomment>quality.audit.programme_taken</extracomment>
        <translation>已有方案 {code}。请另选代码。</translation>
    </message>
    <message>
        <source>This question stands there twice. Leave one out.</source>
        <extracomment>quality.audit.question_twice</extracomment>
        <translation>该问题出现了两次。请去掉一个。</translation>
    </message>
    <message>
        <source>{code} is retired and does not change any more. Make another programme.</source>
        <extracomment>quality.audit.retired</extracomment>
        <translation>{code} 已停用，不再更改。请另建方案。</translation>
    </message>
    <message>
        <source>{code} is retired: nothing is planned by it any more. Choose another programme.</source>
        <extracomment>quality.audit.retired_programme</extracomment>
        <translation>{code} 已停用，不再用于计划审核。请另选方案。</translation>
    </message>
    <message>
        <source>{number} is in state &apos;{state}&apos;, in which this is not done. Look at the audit again.</source>
        <extracomment>quality.audit.state</extracomment>
        <translation>{number} 的状态为“{state}”，不能这样操作。请重新查看该审核。</translation>
    </message>
    <message>
        <source>A programme for suppliers audits one of them, and others audit none. Name a supplier or leave it out.</source>
        <extracomment>quality.audit.supplier</extracomment>
        <translation>供应商审核方案要指定一家供应商，其他方案则不指定。请填写供应商或去掉它。</translation>
    </message>
    <message>
        <source>{count} questions of {number} are not answered yet. Answer them, or say that they do not apply.</source>
        <extracomment>quality.audit.unanswered</extracomment>
        <translation>{number} 还有 {count} 个问题没有回答。请回答，或说明其不适用。</translation>
    </message>
    <message>
        <source>A major finding is proved to be put right by a later audit of the same question or by later lots of an item. Name one of them.</source>
        <extracomment>quality.audit.unprovable</extracomment>
        <translation>严重不符合的整改要由以后对同一问题的审核或物料的后续批次来证明。请指定其中之一。</translation>
    </message>
    <message>
        <source>Say why this question does not apply here.</source>
        <extracomment>quality.audit.why</extracomment>
        <translation>请说明该问题为何不适用。</translation>
    </message>
    <message>
        <source>{centre} cannot be the centre of such a chart. Correct it, or estimate it from a base period.</source>
        <extracomment>quality.base.centre</extracomment>
        <translation>{centre} 不能作为这种控制图的中心值。请更正，或者用一段基准期来估计。</translation>
    </message>
    <message>
        <source>Limits need at least 2 subgroups, better 25. Choose a longer base period.</source>
        <extracomment>quality.base.few</extracomment>
        <translation>控制限至少需要 2 个子组，最好有 25 个。请选更长的基准期。</translation>
    </message>
    <message>
        <source>The base has single values and subgroups of several, whose spreads are not the same. Choose subgroups of one kind.</source>
        <extracomment>quality.base.mixed</extracomment>
        <translation>基准期里既有单值，又有多个值的子组，两者的离散不是一回事。请只选一种子组。</translation>
    </message>
    <message>
        <source>There are no limits without a spread: all values are the same, or the standard deviation is not above 0. Measure finer, or take more subgroups.</source>
        <extracomment>quality.base.spread</extracomment>
        <translation>没有离散就没有控制限：所有的值都相同，或者标准差不大于 0。请测得更细，或者多取几个子组。</translation>
    </message>
    <message>
        <source>A calibration holds from its own day on. Give a later last day.</source>
        <extracomment>quality.calibration.due</extracomment>
        <translation>校准从当天起有效。请给出更晚的截止日。</translation>
    </message>
    <message>
        <source>{gauge} was calibrated on {last}, and {day} lies before that: only the newest calibration says whether it may measure. Give that day or a later one.</source>
        <extracomment>quality.calibration.earlier</extracomment>
        <translation>{gauge} 已于 {last} 校准，{day} 在此之前：能否使用只看最新一次校准。请填写该日或更晚的日期。</translation>
    </message>
    <message>
        <source>This action is done already.</source>
        <extracomment>quality.capa.action_done</extracomment>
        <translation>该措施已经完成。</translation>
    </message>
    <message>
        <source>Actions of {number} are not done yet. Finish them first.</source>
        <extracomment>quality.capa.actions</extracomment>
        <translation>{number} 的措施尚未全部完成。请先完成。</translation>
    </message>
    <message>
        <source>It came back: lot {lot} has the defect, after the last action was done. Add another action to {number}.</source>
        <extracomment>quality.capa.back</extracomment>
        <translation>缺陷再次出现：最后一项措施完成后，批次 {lot} 仍有该缺陷。请为 {number} 再加一项措施。</translation>
    </message>
    <message>
        <source>A bone of the fish has a category, and a why has none. Choose it or leave it out.</source>
        <extracomment>quality.capa.category</extracomment>
        <translation>鱼骨图的原因要有类别，五问法的原因没有类别。请选择类别或留空。</translation>
    </message>
    <message>
        <source>{number} is in state &apos;{state}&apos; and does not change any more. Open a new report.</source>
        <extracomment>quality.capa.closed</extracomment>
        <translation>{number} 的状态为“{state}”，不再更改。请新建报告。</translation>
    </message>
    <message>
        <source>{step} of {number} is done already.</source>
        <extracomment>quality.capa.done</extracomment>
        <translation>{number} 的 {step} 已经完成。</translation>
    </message>
    <message>
        <source>{number} is the report of the audit&apos;s finding {finding}, which is not put right yet. Work the report through.</source>
        <extracomment>quality.capa.finding</extracomment>
        <translation>{number} 是审核发现项 {finding} 的报告，该发现项尚未纠正。请完成该报告。</translation>
    </message>
    <message>
        <source>{number} has its report {report} already. Work that one through.</source>
        <extracomment>quality.capa.finding_has</extracomment>
        <translation>{number} 已有报告 {report}。请完成该报告。</translation>
    </message>
    <message>
        <source>It came back: audit {audit} has found it again, after the last action was done. Add another action to {number}.</source>
        <extracomment>quality.capa.found_again</extracomment>
        <translation>问题再次出现：最后一项措施完成后，审核 {audit} 又发现了它。请为 {number} 再加一项措施。</translation>
    </message>
    <message>
        <source>Later lots of an item prove that it does not come back. Name the item, the complaint or the nonconformance.</source>
        <extracomment>quality.capa.item</extracomment>
        <translation>要由该物料的后续批次证明缺陷不再出现。请指明物料、投诉或不合格品。</translation>
    </message>
    <message>
        <source>D8 of {number} is its closing, which is signed. Close the report.</source>
        <extracomment>quality.capa.last</extracomment>
        <translation>{number} 的 D8 就是签名关闭。请关闭该报告。</translation>
    </message>
    <message>
        <source>Between 1 and 100 later lots prove it. Enter how many.</source>
        <extracomment>quality.capa.lots</extracomment>
        <translation>需要 1 到 100 个后续批次来证明。请输入批次数。</translation>
    </message>
    <message>
        <source>{number} has no action yet. Add what is to be done.</source>
        <extracomment>quality.capa.no_action</extracomment>
        <translation>{number} 还没有措施。请添加要做的事。</translation>
    </message>
    <message>
        <source>There is no such action. Look at the report again.</source>
        <extracomment>quality.capa.no_such_action</extracomment>
        <translation>没有这项措施。请重新查看报告。</translation>
    </message>
    <message>
        <source>There is no such 8D report. Look it up again.</source>
        <extracomment>quality.capa.none</extracomment>
        <translation>没有这份 8D 报告。请重新查找。</translation>
    </message>
    <message>
        <source>{step} of {number} comes after {open}. Finish what comes before it.</source>
        <extracomment>quality.capa.order</extracomment>
        <translation>{number} 的 {step} 要在 {open} 之后。请先完成前面的步骤。</translation>
    </message>
    <message>
        <source>Nobody who may sign in is called so. Choose somebody else.</source>
        <extracomment>quality.capa.owner</extracomment>
        <translation>没有可登录的人叫这个名字。请选择其他人。</translation>
    </message>
    <message>
        <source>{number} has no root cause yet. Add the one that was found.</source>
        <extracomment>quality.capa.root</extracomment>
        <translation>{number} 还没有根本原因。请添加已找到的根本原因。</translation>
    </message>
    <message>
        <source>{needed} later audits that ask the same and find nothing prove that {number} works, and {good} have been closed. Audit it again.</source>
        <extracomment>quality.capa.unaudited</extracomment>
        <translation>需要 {needed} 次对同一问题没有发现的后续审核来证明 {number} 有效，目前已关闭 {good} 次。请再次审核。</translation>
    </message>
    <message>
        <source>{needed} later lots without the defect prove that {number} works, and {good} have come. Wait for the rest.</source>
        <extracomment>quality.capa.unproven</extracomment>
        <translation>需要 {needed} 个没有该缺陷的后续批次来证明 {number} 有效，目前有 {good} 个。请等其余批次。</translation>
    </message>
    <message>
        <source>The closing of {number} is signed: with the password once more, and with what the signature stands for.</source>
        <extracomment>quality.capa.unsigned</extracomment>
        <translation>关闭 {number} 要签名：再输入一次密码，并说明签名的含义。</translation>
    </message>
    <message>
        <source>{confidence} is no confidence. Give more than 0 and less than 1, such as 0.95.</source>
        <extracomment>quality.capability.confidence</extracomment>
        <translation>{confidence} 不是置信水平。请填写大于 0 且小于 1 的数，例如 0.95。</translation>
    </message>
    <message>
        <source>Capability needs at least 2 values, better 100 in 25 subgroups. Choose a longer period.</source>
        <extracomment>quality.capability.few</extracomment>
        <translation>能力分析至少需要 2 个值，最好是 25 个子组共 100 个值。请选更长的时段。</translation>
    </message>
    <message>
        <source>The values have no spread to compare with the limits. Measure finer, or take more subgroups.</source>
        <extracomment>quality.capability.flat</extracomment>
        <translation>这些值没有离散，无法与规格限比较。请测得更细，或者多取几个子组。</translation>
    </message>
    <message>
        <source>There is no limit to be capable of. Give a lower limit, an upper one, or both.</source>
        <extracomment>quality.capability.limits</extracomment>
        <translation>没有规格限，谈不上能力。请填写下限、上限，或者两个都填。</translation>
    </message>
    <message>
        <source>The lower limit {lower} is not below the upper limit {upper}. Correct one of them.</source>
        <extracomment>quality.capability.order</extracomment>
        <translation>下限 {lower} 不低于上限 {upper}。请更正其中一个。</translation>
    </message>
    <message>
        <source>The target {target} lies beyond a limit. Correct it.</source>
        <extracomment>quality.capability.target</extracomment>
        <translation>目标值 {target} 在规格限之外。请更正。</translation>
    </message>
    <message>
        <source>{name} is only good or bad, so it has no unit and no limits. Leave them out, or measure it.</source>
        <extracomment>quality.characteristic.attribute</extracomment>
        <translation>{name} 只判合格与否，没有单位和限值。请去掉它们，或改为测量。</translation>
    </message>
    <message>
        <source>{name} is measured: give its unit and at least one limit.</source>
        <extracomment>quality.characteristic.limits</extracomment>
        <translation>{name} 是测量值：请给出单位和至少一个限值。</translation>
    </message>
    <message>
        <source>The limits of {name} are out of order: what can be encloses what is good, and the wanted value lies within.</source>
        <extracomment>quality.characteristic.order</extracomment>
        <translation>{name} 的限值顺序不对：可能范围应包住合格范围，目标值应在其中。</translation>
    </message>
    <message>
        <source>The sample for {name} needs an acceptable quality limit that the tables know, such as 1 %.</source>
        <extracomment>quality.characteristic.quality_limit</extracomment>
        <translation>{name} 的抽样需要表中有的接收质量限，例如 1 %。</translation>
    </message>
    <message>
        <source>Say how many pieces are checked for {name}: from 1 to 100,000.</source>
        <extracomment>quality.characteristic.size</extracomment>
        <translation>请说明 {name} 检验多少件：1 至 100,000。</translation>
    </message>
    <message>
        <source>{name} is not measured, so it cannot be judged by variables. Count it.</source>
        <extracomment>quality.characteristic.variables</extracomment>
        <translation>{name} 不是测量值，不能按计量抽样判定。请改为计数。</translation>
    </message>
    <message>
        <source>{name} is only good or bad, so it has no chart of values. Choose a chart that counts.</source>
        <extracomment>quality.chart.attribute</extracomment>
        <translation>“{name}”只判合格与否，没有计量型控制图。请选择计数型控制图。</translation>
    </message>
    <message>
        <source>No released inspection plan of the item asks for {name} there. Choose a characteristic of a plan, or enter subgroups by hand.</source>
        <extracomment>quality.chart.characteristic</extracomment>
        <translation>该物料在此处没有已发布的检验计划要求检验“{name}”。请选择检验计划中的特性，或手工录入子组。</translation>
    </message>
    <message>
        <source>{chart} is closed, so nothing is added to it or changed in it. Add a new chart.</source>
        <extracomment>quality.chart.closed</extracomment>
        <translation>{chart} 已关闭，不能再添加或修改。请建立新的控制图。</translation>
    </message>
    <message>
        <source>{chart} counts, and capability is of measured values. Choose a chart of values.</source>
        <extracomment>quality.chart.counted</extracomment>
        <translation>{chart} 是计数型控制图，而过程能力针对测量值。请选择计量型控制图。</translation>
    </message>
    <message>
        <source>Inspections count bad pieces, not defects. Choose a chart of the part or the number of bad pieces.</source>
        <extracomment>quality.chart.defects</extracomment>
        <translation>检验统计的是不合格品，而不是缺陷数。请选择不合格品率图或不合格品数图。</translation>
    </message>
    <message>
        <source>That lot is of another item than {item}. Scan its label again.</source>
        <extracomment>quality.chart.lot</extracomment>
        <translation>该批次不属于物料 {item}。请重新扫描标签。</translation>
    </message>
    <message>
        <source>There is no such control chart. Choose one from the list.</source>
        <extracomment>quality.chart.none</extracomment>
        <translation>没有这张控制图。请从列表中选择。</translation>
    </message>
    <message>
        <source>Inspections feed this chart, so the inspection plan says unit, limits and gauge. Leave them out here, or change the plan.</source>
        <extracomment>quality.chart.plan</extracomment>
        <translation>此控制图的数据来自检验，单位、公差限和量具由检验计划规定。请在这里留空，或修改检验计划。</translation>
    </message>
    <message>
        <source>The smallest possible value is below the largest. Look at them again.</source>
        <extracomment>quality.chart.possible</extracomment>
        <translation>可能的最小值必须小于可能的最大值。请重新核对。</translation>
    </message>
    <message>
        <source>The points of this chart carry what came before, so only its limits signal. Leave the other rules out.</source>
        <extracomment>quality.chart.rules</extracomment>
        <translation>此控制图的点累积了之前的数据，因此只按控制限判异。请去掉其他准则。</translation>
    </message>
    <message>
        <source>{chart} has {open} signals without cause and remedy. Answer them first.</source>
        <extracomment>quality.chart.signals</extracomment>
        <translation>{chart} 还有 {open} 个信号没有填写原因和措施。请先处理。</translation>
    </message>
    <message>
        <source>A subgroup of this chart has {from} to {to} values, pieces or units. Enter such a number.</source>
        <extracomment>quality.chart.size</extracomment>
        <translation>此控制图的子组含 {from} 到 {to} 个测量值、件数或单位数。请输入这个范围内的数。</translation>
    </message>
    <message>
        <source>{chart} is such a chart of {name} already. Use it, or close it first.</source>
        <extracomment>quality.chart.taken</extracomment>
        <translation>{chart} 已经是“{name}”的同类控制图。请使用它，或先将其关闭。</translation>
    </message>
    <message>
        <source>Say in which unit the values are measured.</source>
        <extracomment>quality.chart.unit</extracomment>
        <translation>请说明测量值的单位。</translation>
    </message>
    <message>
        <source>A chart that counts has no unit and no limits of values. Leave them out, or choose a chart of values.</source>
        <extracomment>quality.chart.unitless</extracomment>
        <translation>计数型控制图没有单位，也没有数值的公差限。请去掉它们，或选择计量型控制图。</translation>
    </message>
    <message>
        <source>These weights make no chart: lambda is more than 0 and at most 1, L and h are above 0, k is 0 or more, and the head start is between 0 and h. Correct them.</source>
        <extracomment>quality.chart.weights</extracomment>
        <translation>这些参数画不成控制图：λ 大于 0 且不超过 1，L 和 h 大于 0，k 不小于 0，初值在 0 和 h 之间。请更正。</translation>
    </message>
    <message>
        <source>A claim is about an inspection or about a nonconformance. Name one of them.</source>
        <extracomment>quality.claim.from</extracomment>
        <translation>索赔针对一次检验或一项不合格。请指定其中之一。</translation>
    </message>
    <message>
        <source>{number} is about pieces at work, which no supplier sent. Claim for a lot.</source>
        <extracomment>quality.claim.lot</extracomment>
        <translation>{number} 涉及的是在制件，不是供应商送来的。请针对批次索赔。</translation>
    </message>
    <message>
        <source>{most} of lot {lot} of {item} were found to be bad, not {wanted}. Claim at most that.</source>
        <extracomment>quality.claim.more</extracomment>
        <translation>物料 {item} 的批次 {lot} 查出不良 {most}，不是 {wanted}。索赔数量最多为此数。</translation>
    </message>
    <message>
        <source>Nothing of {number} was rejected. Decide on it first.</source>
        <extracomment>quality.claim.nothing</extracomment>
        <translation>{number} 没有被拒收的货物。请先作出决定。</translation>
    </message>
    <message>
        <source>Nobody knows whose goods lot {lot} of {item} are. Name the supplier.</source>
        <extracomment>quality.claim.supplier</extracomment>
        <translation>不知道 {item} 的批次 {lot} 是谁供的货。请指定供应商。</translation>
    </message>
    <message>
        <source>{report} is under way because of it already. Go on with that one.</source>
        <extracomment>quality.claim.twice</extracomment>
        <translation>已为此开具 {report}，正在进行。请继续处理那一份。</translation>
    </message>
    <message>
        <source>{number} is closed. Enter a new complaint.</source>
        <extracomment>quality.complaint.closed</extracomment>
        <translation>{number} 已关闭。请录入新的投诉。</translation>
    </message>
    <message>
        <source>{day} has not come yet. Enter the day on which the complaint came.</source>
        <extracomment>quality.complaint.day</extracomment>
        <translation>{day} 还没有到。请输入收到投诉的日期。</translation>
    </message>
    <message>
        <source>There is no such complaint. Look it up again.</source>
        <extracomment>quality.complaint.none</extracomment>
        <translation>没有这份投诉。请重新查找。</translation>
    </message>
    <message>
        <source>What {code} names has not left for a customer. Scan the label of what was delivered.</source>
        <extracomment>quality.complaint.not_sent</extracomment>
        <translation>{code} 所指的货物还没有发给客户。请扫描已交付货物的标签。</translation>
    </message>
    <message>
        <source>What {code} names went out with {shipments}. Name the delivery that it is about.</source>
        <extracomment>quality.complaint.several</extracomment>
        <translation>{code} 所指的货物随 {shipments} 发出。请指明是哪次交货。</translation>
    </message>
    <message>
        <source>Only a supplier gets such a complaint. Choose one, or give the firm that role.</source>
        <extracomment>quality.complaint.supplier</extracomment>
        <translation>只能向供应商提出这种投诉。请选择供应商，或给该公司供应商角色。</translation>
    </message>
    <message>
        <source>{number} cannot be closed: {open} are not finished. Finish them first.</source>
        <extracomment>quality.complaint.unfinished</extracomment>
        <translation>{number} 不能关闭：{open} 还没有完成。请先完成。</translation>
    </message>
    <message>
        <source>{code} names no delivery, order, lot or unit of ours. Scan the label of the goods, or type the number of the delivery.</source>
        <extracomment>quality.complaint.unknown</extracomment>
        <translation>{code} 不是我们的交货、订单、批次或包装单元。请扫描货物标签，或输入交货单号。</translation>
    </message>
    <message>
        <source>Name the lots that are to be held.</source>
        <extracomment>quality.contain.nothing</extracomment>
        <translation>请指明要冻结的批次。</translation>
    </message>
    <message>
        <source>Lot {lot} of {item} is on hold for {number} already. Leave it out.</source>
        <extracomment>quality.contain.twice</extracomment>
        <translation>{item} 的批次 {lot} 已因 {number} 冻结。请不要再列出。</translation>
    </message>
    <message>
        <source>There is no such control plan. Choose one from the list.</source>
        <extracomment>quality.control_plan.none</extracomment>
        <translation>没有这个控制计划。请从列表中选择。</translation>
    </message>
    <message>
        <source>There is an inspection plan {plan} of {item} already, and {control} would make one of that number for other goods. Draw the control plan up under another number.</source>
        <extracomment>quality.control_plan.number</extracomment>
        <translation>已有 {item} 的检验计划 {plan}，而 {control} 会为其他货物生成同号的计划。请以其他编号编制控制计划。</translation>
    </message>
    <message>
        <source>Whoever looks at costs needs the right cost.see. Ask somebody who may give it.</source>
        <extracomment>quality.cost.right</extracomment>
        <translation>查看成本需要权限 cost.see。请找有权授予的人。</translation>
    </message>
    <message>
        <source>Goods are used as they are when somebody allows it. Say who did.</source>
        <extracomment>quality.decide.allowed</extracomment>
        <translation>让步接收须有人批准。请说明批准人。</translation>
    </message>
    <message>
        <source>{number} is about pieces at work: they go on as they are, to rework, or are scrapped. Choose one of these.</source>
        <extracomment>quality.decide.at_work</extracomment>
        <translation>{number} 是在制件：可以照用、返工或报废。请选择其中一种。</translation>
    </message>
    <message>
        <source>Lot {lot} lies in several bins, or in none. Say in which bin this part lies.</source>
        <extracomment>quality.decide.bin</extracomment>
        <translation>批次 {lot} 放在几个库位，或者都没有。请说明这部分在哪个库位。</translation>
    </message>
    <message>
        <source>Say at which work centre of the site it is made good.</source>
        <extracomment>quality.decide.center</extracomment>
        <translation>请说明在本工厂的哪个工作中心处理。</translation>
    </message>
    <message>
        <source>The sample says that {inspection} is rejected. Say why goods of it may be used all the same: sorted, reworked, conceded.</source>
        <extracomment>quality.decide.comment</extracomment>
        <translation>抽样结果是 {inspection} 不合格。请说明为何仍可使用：已挑选、已返工或让步接收。</translation>
    </message>
    <message>
        <source>Nothing of {item} is accepted from this source until it has been put right. Reject it, or resume the source first.</source>
        <extracomment>quality.decide.discontinued</extracomment>
        <translation>该来源的 {item} 已停止接收，改进之前不能放行。请判为拒收，或先恢复该来源。</translation>
    </message>
    <message>
        <source>{inspection} has several lots. Say of which lot so much is decided.</source>
        <extracomment>quality.decide.lot</extracomment>
        <translation>{inspection} 有多个批次。请说明判定的是哪个批次。</translation>
    </message>
    <message>
        <source>Lot {lot} of {item} did not come from a supplier, so it cannot go back to one. Rework it, or scrap it.</source>
        <extracomment>quality.decide.made</extracomment>
        <translation>物料 {item} 的批次 {lot} 不是供应商送来的，不能退给供应商。请返工或报废。</translation>
    </message>
    <message>
        <source>Pieces of {inspection} are not checked yet: {missing} for {name}. Record them before anything is decided.</source>
        <extracomment>quality.decide.missing</extracomment>
        <translation>{inspection} 还有件数没有检验：{name} 还差 {missing} 件。请先记录，再作判定。</translation>
    </message>
    <message>
        <source>{left} of {number} are not decided on yet, not {wanted}. Decide on at most that.</source>
        <extracomment>quality.decide.more</extracomment>
        <translation>{number} 还有 {left} 未处置，不是 {wanted}。最多只能处置这么多。</translation>
    </message>
    <message>
        <source>{waiting} wait for a decision, not {quantity}. Decide on what is there.</source>
        <extracomment>quality.decide.much</extracomment>
        <translation>待判定的是 {waiting}，不是 {quantity}。请按现有数量判定。</translation>
    </message>
    <message>
        <source>Say what becomes of the goods, part by part.</source>
        <extracomment>quality.decide.nothing</extracomment>
        <translation>请逐部分说明货物如何处置。</translation>
    </message>
    <message>
        <source>Nothing of that waits for a decision in {inspection}. Look at what was decided.</source>
        <extracomment>quality.decide.over</extracomment>
        <translation>{inspection} 中没有这样的待判定货物。请查看已作的判定。</translation>
    </message>
    <message>
        <source>{bin} holds {there} of lot {lot}, not {wanted}. Say where the rest lies.</source>
        <extracomment>quality.decide.short</extracomment>
        <translation>{bin} 有批次 {lot} 的 {there}，不是 {wanted}。请说明其余的在哪里。</translation>
    </message>
    <message>
        <source>Goods that are decided on stay at their site. Choose a bin there.</source>
        <extracomment>quality.decide.site</extracomment>
        <translation>处置的货物留在本工厂。请选择那里的库位。</translation>
    </message>
    <message>
        <source>Rejected goods go to a bin for quarantine of the site, free ones to another bin of it. Choose such a bin.</source>
        <extracomment>quality.decide.to_bin</extracomment>
        <translation>不合格品要放到本站点的隔离库位，合格品放到其他库位。请选择这样的库位。</translation>
    </message>
    <message>
        <source>A decision on {inspection} is signed: with the password once more, and with what the signature stands for.</source>
        <extracomment>quality.decide.unsigned</extracomment>
        <translation>对 {inspection} 的判定需要签名：请再次输入密码，并说明签名的含义。</translation>
    </message>
    <message>
        <source>{day} is over. Allow it until a later day.</source>
        <extracomment>quality.decide.until</extracomment>
        <translation>{day} 已过。请批准到更晚的日期。</translation>
    </message>
    <message>
        <source>Lot {lot} of {item} was not made at {operation}. Scan another lot, or choose the job that made it.</source>
        <extracomment>quality.defect.lot</extracomment>
        <translation>{item} 的批次 {lot} 不是在 {operation} 做的。请扫描其他批次，或选择制造它的作业。</translation>
    </message>
    <message>
        <source>The order makes {most}, not {wanted}. Enter at most that.</source>
        <extracomment>quality.defect.more</extracomment>
        <translation>该工单生产 {most}，不是 {wanted}。最多输入这么多。</translation>
    </message>
    <message>
        <source>There is no such kind of defect. Choose one from the list.</source>
        <extracomment>quality.defect.none</extracomment>
        <translation>没有这种缺陷类型。请从列表中选择。</translation>
    </message>
    <message>
        <source>{operation} is not worked at: its order is in state &apos;{state}&apos;. Choose the job that you work at.</source>
        <extracomment>quality.defect.order</extracomment>
        <translation>{operation} 现在不加工：其工单状态为“{state}”。请选择正在做的作业。</translation>
    </message>
    <message>
        <source>This kind of defect is retired. Choose another one.</source>
        <extracomment>quality.defect.retired</extracomment>
        <translation>该缺陷类型已停用。请选择其他类型。</translation>
    </message>
    <message>
        <source>There is a kind of defect {code} already. Choose another code.</source>
        <extracomment>quality.defect.taken</extracomment>
        <translation>已有缺陷类型 {code}。请换一个代码。</translation>
    </message>
    <message>
        <source>A concession for {number} is signed: with the password once more, and with what the signature stands for.</source>
        <extracomment>quality.disposition.unsigned</extracomment>
        <translation>{number} 的让步接收要签名：再输入一次密码，并说明签名的含义。</translation>
    </message>
    <message>
        <source>The sample of {inspection} is drawn already, or none is needed. Look at the inspection.</source>
        <extracomment>quality.draw.state</extracomment>
        <translation>{inspection} 已经抽样，或无需抽样。请查看该检验。</translation>
    </message>
    <message>
        <source>This action is in state &apos;{state}&apos; already. Add another one.</source>
        <extracomment>quality.fmea.action_over</extracomment>
        <translation>该措施的状态已是“{state}”。请另加措施。</translation>
    </message>
    <message>
        <source>What happened since says that lines {lines} of {number} are rated too well. Rate them again.</source>
        <extracomment>quality.fmea.contradicted</extracomment>
        <translation>此后实际发生的情况表明，{number} 的第 {lines} 行评价过好。请重新评价。</translation>
    </message>
    <message>
        <source>No released control plan of the item has line {line} there. Choose a characteristic that is watched today.</source>
        <extracomment>quality.fmea.control</extracomment>
        <translation>该物料已发布的控制计划中没有第 {line} 行。请选择目前受控的特性。</translation>
    </message>
    <message>
        <source>{number} foresees nothing yet. Add what may go wrong first.</source>
        <extracomment>quality.fmea.empty</extracomment>
        <translation>{number} 还没有任何失效。请先添加可能的失效。</translation>
    </message>
    <message>
        <source>There is no such action of an FMEA. Look at it again.</source>
        <extracomment>quality.fmea.no_action</extracomment>
        <translation>没有这项 FMEA 措施。请重新查看。</translation>
    </message>
    <message>
        <source>There is no such line of an FMEA. Look at it again.</source>
        <extracomment>quality.fmea.no_line</extracomment>
        <translation>FMEA 中没有这一行。请重新查看。</translation>
    </message>
    <message>
        <source>There is no such FMEA. Look it up again.</source>
        <extracomment>quality.fmea.none</extracomment>
        <translation>没有这份 FMEA。请重新查找。</translation>
    </message>
    <message>
        <source>No routing of {item} has an operation {no}. Choose one of them, or leave it out.</source>
        <extracomment>quality.fmea.operation</extracomment>
        <translation>{item} 的工艺路线中没有工序 {no}。请选择其中的工序，或不填。</translation>
    </message>
    <message>
        <source>Severity, occurrence and detection go from 1 to 10, where 10 is worst. Enter such a number.</source>
        <extracomment>quality.fmea.rating</extracomment>
        <translation>严重度、频度和探测度为 1 到 10，10 为最差。请输入这样的数。</translation>
    </message>
    <message>
        <source>{number} is retired and does not change any more. Open another one.</source>
        <extracomment>quality.fmea.retired</extracomment>
        <translation>{number} 已停用，不再更改。请另建一份。</translation>
    </message>
    <message>
        <source>{item} has no revision {revision}. Choose one that it has.</source>
        <extracomment>quality.fmea.revision, quality.ppap.revision</extracomment>
        <translation>{item} 没有版本 {revision}。请选择已有的版本。</translation>
    </message>
    <message>
        <source>Say at which operation it goes wrong, or name the step.</source>
        <extracomment>quality.fmea.step</extracomment>
        <translation>请说明在哪道工序失效，或写出步骤。</translation>
    </message>
    <message>
        <source>{item} has {number} already, which is kept up. Add to that one, or retire it first.</source>
        <extracomment>quality.fmea.taken</extracomment>
        <translation>{item} 已有正在维护的 {number}。请在其中添加，或先将其停用。</translation>
    </message>
    <message>
        <source>Lines {lines} of {number} have high priority, and nothing is done. Add an action, or say why there is none.</source>
        <extracomment>quality.fmea.unanswered</extracomment>
        <translation>{number} 的第 {lines} 行为高优先级，却没有措施。请添加措施，或说明不采取措施的理由。</translation>
    </message>
    <message>
        <source>{gauge} shows nothing above {limit}, so {value} is not from it. Look at the value again, or take another gauge.</source>
        <extracomment>quality.gauge.above</extracomment>
        <translation>{gauge} 不显示高于 {limit} 的值，因此 {value} 不是它测得的。请核对数值，或换用其他量具。</translation>
    </message>
    <message>
        <source>{gauge} shows nothing below {limit}, so {value} is not from it. Look at the value again, or take another gauge.</source>
        <extracomment>quality.gauge.below</extracomment>
        <translation>{gauge} 不显示低于 {limit} 的值，因此 {value} 不是它测得的。请核对数值，或换用其他量具。</translation>
    </message>
    <message>
        <source>{gauge} is out of calibration, so nothing is measured with it. Have it calibrated, or take another one.</source>
        <extracomment>quality.gauge.due</extracomment>
        <translation>{gauge} 校准已过期，不能用来测量。请送去校准，或换一个。</translation>
    </message>
    <message>
        <source>A gauge is calibrated every 1 to 7,300 days. Enter such a number.</source>
        <extracomment>quality.gauge.interval</extracomment>
        <translation>量具的校准间隔为 1 至 7,300 天。请输入这样的数字。</translation>
    </message>
    <message>
        <source>{gauge} is a {kind}, and the plan asks for a {wanted}. Take one of those.</source>
        <extracomment>quality.gauge.kind</extracomment>
        <translation>{gauge} 是 {kind}，而计划要求 {wanted}。请使用后者。</translation>
    </message>
    <message>
        <source>The range begins below its end, and the resolution is above zero. Look at them again.</source>
        <extracomment>quality.gauge.range</extracomment>
        <translation>量程的起点应小于终点，分辨率应大于零。请再检查一下。</translation>
    </message>
    <message>
        <source>{gauge} shows {shown}, and {name} is measured in {unit}. Take a gauge that shows {unit}.</source>
        <extracomment>quality.gauge.shows</extracomment>
        <translation>{gauge} 显示 {shown}，而 {name} 以 {unit} 计量。请换用显示 {unit} 的量具。</translation>
    </message>
    <message>
        <source>{gauge} is in state &apos;{state}&apos;, so nothing is measured with it. Take another one.</source>
        <extracomment>quality.gauge.state</extracomment>
        <translation>{gauge} 的状态是“{state}”，不能用来测量。请换一个。</translation>
    </message>
    <message>
        <source>There is a gauge {gauge} already. Choose another code.</source>
        <extracomment>quality.gauge.taken</extracomment>
        <translation>已经有量具 {gauge}。请换一个编号。</translation>
    </message>
    <message>
        <source>Say in which unit the gauge shows its range and resolution.</source>
        <extracomment>quality.gauge.unit</extracomment>
        <translation>请说明量具的量程和分辨率用什么单位。</translation>
    </message>
    <message>
        <source>There is no such gauge. Scan its code, or choose one from the list.</source>
        <extracomment>quality.gauge.unknown</extracomment>
        <translation>没有这个量具。请扫描它的编号，或从列表中选择。</translation>
    </message>
    <message>
        <source>That lot is not part of {inspection}. Scan its label again.</source>
        <extracomment>quality.inspection.lot</extracomment>
        <translation>该批次不属于 {inspection}。请重新扫描标签。</translation>
    </message>
    <message>
        <source>There is no such inspection. Choose one from the list.</source>
        <extracomment>quality.inspection.none</extracomment>
        <translation>没有这个检验。请从列表中选择。</translation>
    </message>
    <message>
        <source>The chart has {last} subgroups, so no limits begin at {from}. Take one of them, or the next.</source>
        <extracomment>quality.limits.begin</extracomment>
        <translation>该控制图有 {last} 个子组，控制限不能从第 {from} 个开始。请选择其中一个，或下一个。</translation>
    </message>
    <message>
        <source>Limits come from subgroups, or from a centre and a spread that a standard gives. Say one of the two.</source>
        <extracomment>quality.limits.given</extracomment>
        <translation>控制限要么由子组计算，要么由标准给定的中心值和标准差得出。请只选其中一种。</translation>
    </message>
    <message>
        <source>These limits would judge {given} subgroups at once; {most} are the most. Begin with a later subgroup.</source>
        <extracomment>quality.limits.many</extracomment>
        <translation>这些控制限将一次判定 {given} 个子组，最多 {most} 个。请从较后的子组开始。</translation>
    </message>
    <message>
        <source>Subgroups {from} to {to} are not all there: the chart has {last}. Choose others, or add some first.</source>
        <extracomment>quality.limits.range</extracomment>
        <translation>子组 {from} 到 {to} 并不齐全：此控制图共有 {last} 个子组。请另选范围，或先添加子组。</translation>
    </message>
    <message>
        <source>Subgroup {no} is not among those that the limits come from. Leave its number out.</source>
        <extracomment>quality.limits.without</extracomment>
        <translation>子组 {no} 不在计算控制限的范围内。请去掉这个编号。</translation>
    </message>
    <message>
        <source>{there} of lot {lot} of {item} lie there and are in no open nonconformance, not {wanted}. Enter at most that, or decide on the others first.</source>
        <extracomment>quality.nonconformance.more</extracomment>
        <translation>物料 {item} 的批次 {lot} 在那里且未列入未结不合格的有 {there}，不是 {wanted}。请最多输入此数，或先处理其他不合格。</translation>
    </message>
    <message>
        <source>There is no such nonconformance. Look it up again.</source>
        <extracomment>quality.nonconformance.none</extracomment>
        <translation>没有这条不合格记录。请重新查找。</translation>
    </message>
    <message>
        <source>Say what is wrong: choose the kind of defect, or write it down.</source>
        <extracomment>quality.nonconformance.what</extracomment>
        <translation>请说明问题：选择缺陷类型，或写下来。</translation>
    </message>
    <message>
        <source>To judge a distribution takes at least {fewest} values. Choose a longer period.</source>
        <extracomment>quality.normality.few</extracomment>
        <translation>判断分布至少需要 {fewest} 个值。请选更长的时段。</translation>
    </message>
    <message>
        <source>All values are the same, which no distribution is. Measure finer.</source>
        <extracomment>quality.normality.flat</extracomment>
        <translation>所有的值都相同，任何分布都不是这样。请测得更细。</translation>
    </message>
    <message>
        <source>This test takes at most {most} values. Take the Anderson-Darling test.</source>
        <extracomment>quality.normality.many</extracomment>
        <translation>这个检验最多处理 {most} 个值。请改用 Anderson-Darling 检验。</translation>
    </message>
    <message>
        <source>A complaint has room for {most} photos beside the first. Keep those that show most.</source>
        <extracomment>quality.photo.many</extracomment>
        <translation>一份投诉除第一张外最多可附 {most} 张照片。请保留最能说明问题的。</translation>
    </message>
    <message>
        <source>There is no such drawing. Choose one of the operation&apos;s papers.</source>
        <extracomment>quality.place.drawing</extracomment>
        <translation>没有这张图纸。请从该工序的文件中选择。</translation>
    </message>
    <message>
        <source>A place on a drawing has two numbers from 0 to 1000: from the left and from the top. Touch the drawing again.</source>
        <extracomment>quality.place.range</extracomment>
        <translation>图纸上的位置由两个 0 到 1000 的数组成：距左边和距上边。请再点一次图纸。</translation>
    </message>
    <message>
        <source>{plan} has a draft of its next edition already. Change that one.</source>
        <extracomment>quality.plan.draft</extracomment>
        <translation>{plan} 已经有下一版的草稿。请修改那一份。</translation>
    </message>
    <message>
        <source>{plan} asks for nothing. Add what is to be checked first.</source>
        <extracomment>quality.plan.empty</extracomment>
        <translation>{plan} 没有检验内容。请先添加要检验的特性。</translation>
    </message>
    <message>
        <source>There is no such inspection plan. Choose one from the list.</source>
        <extracomment>quality.plan.none</extracomment>
        <translation>没有这个检验计划。请从列表中选择。</translation>
    </message>
    <message>
        <source>Say at which operation it is checked in process; goods that come in or are done have none.</source>
        <extracomment>quality.plan.operation</extracomment>
        <translation>过程检验请说明在哪道工序；来料和成品检验没有工序。</translation>
    </message>
    <message>
        <source>Lots are skipped after 1 to 1,000 good ones, and one in 1 to 100 is inspected then. Enter such numbers.</source>
        <extracomment>quality.plan.skip</extracomment>
        <translation>连续 1 至 1,000 批合格后才可免检，之后每 1 至 100 批检验一批。请输入这样的数字。</translation>
    </message>
    <message>
        <source>{plan} is in state &apos;{state}&apos;. Only a draft is changed and released, and only a released plan is retired: make its next edition.</source>
        <extracomment>quality.plan.state</extracomment>
        <translation>{plan} 的状态是“{state}”。只有草稿可以修改和发布，只有已发布的可以停用：请编制下一版。</translation>
    </message>
    <message>
        <source>There is no such supplier. Choose one from the list.</source>
        <extracomment>quality.plan.supplier</extracomment>
        <translation>没有这个供应商。请从列表中选择。</translation>
    </message>
    <message>
        <source>There is a plan {plan} already. Make its next edition, or choose another number.</source>
        <extracomment>quality.plan.taken</extracomment>
        <translation>已经有计划 {plan}。请编制它的下一版，或换一个编号。</translation>
    </message>
    <message>
        <source>{day} has not come yet. Enter the day on which the customer answered.</source>
        <extracomment>quality.ppap.day</extracomment>
        <translation>{day} 还没有到。请输入顾客答复的日期。</translation>
    </message>
    <message>
        <source>Nothing shows &apos;{element}&apos; yet. Name a record of ours or attach a file.</source>
        <extracomment>quality.ppap.evidence</extracomment>
        <translation>“{element}”还没有证据。请指定本公司的记录或附上文件。</translation>
    </message>
    <message>
        <source>An interim approval is good until a day or for a quantity. Enter one of them.</source>
        <extracomment>quality.ppap.interim</extracomment>
        <translation>临时批准要有截止日期或数量。请填写其中之一。</translation>
    </message>
    <message>
        <source>The level of submission goes from 1, the warrant only, to 5. Enter such a number.</source>
        <extracomment>quality.ppap.level</extracomment>
        <translation>提交等级为 1（仅保证书）到 5。请输入这样的数。</translation>
    </message>
    <message>
        <source>The level says what goes to the customer. Only at level 4 he says himself what he wants to have.</source>
        <extracomment>quality.ppap.need</extracomment>
        <translation>提交给顾客的内容由提交等级决定。只有等级 4 由顾客自己规定。</translation>
    </message>
    <message>
        <source>&apos;{element}&apos; is always needed. Show it.</source>
        <extracomment>quality.ppap.needed</extracomment>
        <translation>“{element}”必不可少。请提供。</translation>
    </message>
    <message>
        <source>There is no such PPAP file. Look it up again.</source>
        <extracomment>quality.ppap.none</extracomment>
        <translation>没有这份 PPAP 文件。请重新查找。</translation>
    </message>
    <message>
        <source>Elements {past} of {number} are shown by records that are not in force any more. Show them by what is in force today.</source>
        <extracomment>quality.ppap.outdated</extracomment>
        <translation>{number} 的要素 {past} 由已失效的记录证明。请用现行有效的记录证明。</translation>
    </message>
    <message>
        <source>{day} has passed already. Enter the day until which the approval is good.</source>
        <extracomment>quality.ppap.over</extracomment>
        <translation>{day} 已经过去。请输入批准的截止日期。</translation>
    </message>
    <message>
        <source>&apos;{element}&apos; lies somewhere. Say where.</source>
        <extracomment>quality.ppap.place</extracomment>
        <translation>请说明“{element}”存放在何处。</translation>
    </message>
    <message>
        <source>That record does not show the element &apos;{element}&apos; of this item as it is today. Choose another one.</source>
        <extracomment>quality.ppap.record</extracomment>
        <translation>该记录不能说明此物料目前的要素“{element}”。请另选记录。</translation>
    </message>
    <message>
        <source>Say why the customer rejects it.</source>
        <extracomment>quality.ppap.rejected</extracomment>
        <translation>请说明顾客拒绝的原因。</translation>
    </message>
    <message>
        <source>{number} is in state &apos;{state}&apos;, in which this is not done. Look at the file again.</source>
        <extracomment>quality.ppap.state</extracomment>
        <translation>{number} 的状态为“{state}”，不能这样操作。请重新查看该文件。</translation>
    </message>
    <message>
        <source>{number} is under way for {item} and this customer. Go on with that one.</source>
        <extracomment>quality.ppap.taken</extracomment>
        <translation>{item} 与该客户的 {number} 正在进行。请继续处理那一份。</translation>
    </message>
    <message>
        <source>Elements {open} of {number} are not ready. Show them, or say why they are not needed.</source>
        <extracomment>quality.ppap.unready</extracomment>
        <translation>{number} 的要素 {open} 尚未就绪。请提供，或说明为何不需要。</translation>
    </message>
    <message>
        <source>The warrant of {number} is signed: with the password once more, and with what the signature stands for.</source>
        <extracomment>quality.ppap.unsigned</extracomment>
        <translation>{number} 的保证书要签名：再输入一次密码，并说明签名的含义。</translation>
    </message>
    <message>
        <source>Only an interim approval has a day or a quantity. Leave them out.</source>
        <extracomment>quality.ppap.whole</extracomment>
        <translation>只有临时批准才有日期或数量。请去掉。</translation>
    </message>
    <message>
        <source>Say why &apos;{element}&apos; is not needed.</source>
        <extracomment>quality.ppap.why</extracomment>
        <translation>请说明为何不需要“{element}”。</translation>
    </message>
    <message>
        <source>The quantity is above zero. Enter how many pieces it is about.</source>
        <extracomment>quality.quantity.positive</extracomment>
        <translation>数量要大于零。请输入涉及多少件。</translation>
    </message>
    <message>
        <source>{number} does not sign in, so he cannot sign that he read it. Give him a way to sign in first.</source>
        <extracomment>quality.reading.account</extracomment>
        <translation>{number} 不能登录，因此无法签名确认已阅读。请先为其建立登录账户。</translation>
    </message>
    <message>
        <source>A document is read within 0 to 365 days. Enter such a number.</source>
        <extracomment>quality.reading.days</extracomment>
        <translation>阅读期限为 0 到 365 天。请输入这样的数。</translation>
    </message>
    <message>
        <source>{who} has signed {document} already. Nothing is left to do.</source>
        <extracomment>quality.reading.done</extracomment>
        <translation>{who} 已签过 {document}。无需再做。</translation>
    </message>
    <message>
        <source>Nobody who works here is called so. Choose somebody else.</source>
        <extracomment>quality.reading.employee</extracomment>
        <translation>在职人员中没有此人。请另选。</translation>
    </message>
    <message>
        <source>There is no such role. Choose one from the list.</source>
        <extracomment>quality.reading.role</extracomment>
        <translation>没有这个角色。请从列表中选择。</translation>
    </message>
    <message>
        <source>{document} is in state &apos;{state}&apos;: only what is released is read and understood.</source>
        <extracomment>quality.reading.state</extracomment>
        <translation>{document} 的状态为“{state}”：只有已发布的文件才需阅读并理解。</translation>
    </message>
    <message>
        <source>They must read it already. End that first where the days are to be others.</source>
        <extracomment>quality.reading.twice</extracomment>
        <translation>他们已经须阅读该文件。若要更改期限，请先取消原来的要求。</translation>
    </message>
    <message>
        <source>They need not read it by such a rule. Look at who must.</source>
        <extracomment>quality.reading.unasked</extracomment>
        <translation>没有这样的阅读要求。请查看谁须阅读。</translation>
    </message>
    <message>
        <source>That {document} was read and understood is signed: with the password once more, and with what the signature stands for.</source>
        <extracomment>quality.reading.unsigned</extracomment>
        <translation>确认已阅读并理解 {document} 要签名：再输入一次密码，并说明签名的含义。</translation>
    </message>
    <message>
        <source>Either everybody with a role must read it, or one person. Name one of them.</source>
        <extracomment>quality.reading.who</extracomment>
        <translation>须阅读的要么是某个角色的所有人，要么是一个人。请指定其中之一。</translation>
    </message>
    <message>
        <source>{name} is good or bad: say how many pieces are.</source>
        <extracomment>quality.results.counted</extracomment>
        <translation>{name} 只判合格与否：请给出件数。</translation>
    </message>
    <message>
        <source>{name} is checked with a gauge of kind {kind}. Say which one.</source>
        <extracomment>quality.results.gauge</extracomment>
        <translation>{name} 要用 {kind} 类量具检验。请说明用的是哪一个。</translation>
    </message>
    <message>
        <source>{value} cannot be a value of {name}. Look at the piece and the gauge again.</source>
        <extracomment>quality.results.impossible</extracomment>
        <translation>{value} 不可能是 {name} 的值。请再检查工件和量具。</translation>
    </message>
    <message>
        <source>The inspection asks for nothing in line {line}. Look at what it asks for.</source>
        <extracomment>quality.results.line</extracomment>
        <translation>该检验没有第 {line} 行。请查看它要求什么。</translation>
    </message>
    <message>
        <source>{name} asks for {asked} pieces, {recorded} of them are recorded. Record at most the rest.</source>
        <extracomment>quality.results.many</extracomment>
        <translation>{name} 要求 {asked} 件，已记录 {recorded} 件。最多只能记录其余的。</translation>
    </message>
    <message>
        <source>{name} is measured: give the values, and its limits say what is good.</source>
        <extracomment>quality.results.measured</extracomment>
        <translation>{name} 是测量值：请给出数值，由限值判定合格与否。</translation>
    </message>
    <message>
        <source>Give the values of at least one piece, or how many are good and bad.</source>
        <extracomment>quality.results.none</extracomment>
        <translation>请至少给出一件的数值，或合格与不合格的件数。</translation>
    </message>
    <message>
        <source>{inspection} is decided on, so nothing is recorded for it any more. Choose an open one.</source>
        <extracomment>quality.results.over</extracomment>
        <translation>{inspection} 已作判定，不能再记录。请选择进行中的检验。</translation>
    </message>
    <message>
        <source>Nothing is recorded for piece {piece}, or more than one value is given. Correct one piece that was recorded.</source>
        <extracomment>quality.results.piece</extracomment>
        <translation>第 {piece} 件没有记录，或给出了不止一个值。请更正一件已记录的。</translation>
    </message>
    <message>
        <source>{name} is measured in {unit}. Convert the values, or look at the gauge.</source>
        <extracomment>quality.results.unit</extracomment>
        <translation>{name} 以 {unit} 为单位测量。请换算数值，或检查量具。</translation>
    </message>
    <message>
        <source>Nothing more of {number} is to come: there is nothing to cancel. Credit or replace what came.</source>
        <extracomment>quality.return.begun</extracomment>
        <translation>{number} 不会再有货退回，没有可取消的。请对已退回的货开贷项或换货。</translation>
    </message>
    <message>
        <source>What comes back is kept apart until it is decided on. Choose a quarantine or inspection bin.</source>
        <extracomment>quality.return.bin</extracomment>
        <translation>退回的货物在处置前要隔离。请选择隔离或检验库位。</translation>
    </message>
    <message>
        <source>{number} is cancelled. Announce the return anew.</source>
        <extracomment>quality.return.cancelled</extracomment>
        <translation>{number} 已取消。请重新登记退货。</translation>
    </message>
    <message>
        <source>Nobody knows what comes back. Name the complaint, or the line of the delivery.</source>
        <extracomment>quality.return.line</extracomment>
        <translation>不知道退回什么。请指明投诉或交货行。</translation>
    </message>
    <message>
        <source>{left} of {number} are left for this. Enter at most that.</source>
        <extracomment>quality.return.more</extracomment>
        <translation>{number} 还剩 {left} 可以这样处理。最多输入这么多。</translation>
    </message>
    <message>
        <source>There is no such return. Look it up again.</source>
        <extracomment>quality.return.none</extracomment>
        <translation>没有这份退货。请重新查找。</translation>
    </message>
    <message>
        <source>What {number} is about is not billed, or credited already. Bill the order first.</source>
        <extracomment>quality.return.not_billed</extracomment>
        <translation>{number} 涉及的货物还没有开票，或已经贷记。请先给订单开票。</translation>
    </message>
    <message>
        <source>{open} of this delivery are with the customer and not announced yet, not {wanted}. Enter at most that.</source>
        <extracomment>quality.return.open</extracomment>
        <translation>本次交货有 {open} 在客户处且未登记退回，不是 {wanted}。最多输入这么多。</translation>
    </message>
    <message>
        <source>{bin} is at another site than {number} comes to. Choose a bin there.</source>
        <extracomment>quality.return.site</extracomment>
        <translation>{bin} 不在 {number} 退回的地点。请选择该地点的库位。</translation>
    </message>
    <message>
        <source>Cause and remedy of this signal are given already. Choose an open one.</source>
        <extracomment>quality.signal.closed</extracomment>
        <translation>该信号的原因和措施已经填写。请选择未结的信号。</translation>
    </message>
    <message>
        <source>There is no such signal. Choose one from the list.</source>
        <extracomment>quality.signal.none</extracomment>
        <translation>没有这个信号。请从列表中选择。</translation>
    </message>
    <message>
        <source>Goods of that source are not discontinued, so there is nothing to resume. Look at its state.</source>
        <extracomment>quality.source.running</extracomment>
        <translation>该来源没有停止接收，因此无需恢复。请查看它的状态。</translation>
    </message>
    <message>
        <source>This study needs at least {least} readings, and here are {given}. Measure more.</source>
        <extracomment>quality.study.few</extracomment>
        <translation>此研究至少需要 {least} 个读数，这里只有 {given} 个。请补充测量。</translation>
    </message>
    <message>
        <source>Everybody measures every piece equally often: two pieces and two trials at least, and two people for an analysis of variance. Look for what is missing.</source>
        <extracomment>quality.study.incomplete</extracomment>
        <translation>每个测量者对每个零件的测量次数必须相同：至少两个零件、两次重复；方差分析法还需要至少两名测量者。请检查缺少了哪些读数。</translation>
    </message>
    <message>
        <source>Say what the true value of the piece is.</source>
        <extracomment>quality.study.known</extracomment>
        <translation>请填写零件的真值。</translation>
    </message>
    <message>
        <source>A study has at most {most} readings, and here are {given}. Divide it.</source>
        <extracomment>quality.study.many</extracomment>
        <translation>一项研究最多 {most} 个读数，这里有 {given} 个。请拆分。</translation>
    </message>
    <message>
        <source>There is no such gauge study. Choose one from the list.</source>
        <extracomment>quality.study.none</extracomment>
        <translation>没有这项量具研究。请从列表中选择。</translation>
    </message>
    <message>
        <source>Linearity needs three readings at least, of pieces with different true values. Measure more.</source>
        <extracomment>quality.study.references</extracomment>
        <translation>线性研究至少需要三个读数，且零件的真值不能全部相同。请补充测量。</translation>
    </message>
    <message>
        <source>{gauge} is retired, so it is not studied any more. Choose another one.</source>
        <extracomment>quality.study.retired</extracomment>
        <translation>{gauge} 已停用，不再进行研究。请选择其他量具。</translation>
    </message>
    <message>
        <source>Say how far the limits are apart: more than zero.</source>
        <extracomment>quality.study.tolerance</extracomment>
        <translation>请填写公差带宽度，必须大于零。</translation>
    </message>
    <message>
        <source>The variation of the process is more than zero. Correct it, or leave it out.</source>
        <extracomment>quality.study.variation</extracomment>
        <translation>过程变差必须大于零。请更正，或留空。</translation>
    </message>
    <message>
        <source>{count} is no count of defects. Enter 0 or more.</source>
        <extracomment>quality.subgroup.count</extracomment>
        <translation>{count} 不能作为缺陷数。请填写 0 或更大的数。</translation>
    </message>
    <message>
        <source>{chart} takes counts. Enter how many defects, or bad pieces, there are.</source>
        <extracomment>quality.subgroup.counted</extracomment>
        <translation>{chart} 记录计数。请输入缺陷数或不合格品数。</translation>
    </message>
    <message>
        <source>{count} of {size} pieces cannot be defective. Correct one of the two.</source>
        <extracomment>quality.subgroup.defective</extracomment>
        <translation>{size} 件里不可能有 {count} 件不合格。请更正其中一个数。</translation>
    </message>
    <message>
        <source>A subgroup has at least one value. Enter what was measured.</source>
        <extracomment>quality.subgroup.empty</extracomment>
        <translation>一个子组至少要有一个值。请填写测得的值。</translation>
    </message>
    <message>
        <source>A chart of means needs at least 2 values in a subgroup. Measure more pieces, or choose a chart of single values.</source>
        <extracomment>quality.subgroup.few</extracomment>
        <translation>均值图的每个子组至少要有 2 个值。请多测几件，或者选用单值图。</translation>
    </message>
    <message>
        <source>A subgroup has at most {most} values, and here are {size}. Divide it.</source>
        <extracomment>quality.subgroup.many</extracomment>
        <translation>一个子组最多 {most} 个值，而这里有 {size} 个。请把它分开。</translation>
    </message>
    <message>
        <source>{chart} takes measured values. Enter them.</source>
        <extracomment>quality.subgroup.measured</extracomment>
        <translation>{chart} 记录测量值。请输入测量值。</translation>
    </message>
    <message>
        <source>These are {given} subgroups; at most {most} are added at once. Divide the file.</source>
        <extracomment>quality.subgroup.much</extracomment>
        <translation>这里有 {given} 个子组，一次最多添加 {most} 个。请拆分文件。</translation>
    </message>
    <message>
        <source>{chart} has no subgroup {no} that counts. Look at its number again.</source>
        <extracomment>quality.subgroup.none</extracomment>
        <translation>{chart} 没有编号为 {no} 的有效子组。请重新核对编号。</translation>
    </message>
    <message>
        <source>{chart} takes {size} values a subgroup, and here are {given}. Measure so many.</source>
        <extracomment>quality.subgroup.pieces</extracomment>
        <translation>{chart} 每个子组需要 {size} 个测量值，这里有 {given} 个。请按要求的数量测量。</translation>
    </message>
    <message>
        <source>{given} values are not cut into subgroups of {size} without a rest. Look whether some are missing.</source>
        <extracomment>quality.subgroup.rest</extracomment>
        <translation>{given} 个测量值不能正好分成每组 {size} 个的子组。请检查是否有遗漏。</translation>
    </message>
    <message>
        <source>A chart of single values takes one value at a time, and here are {size}. Enter one, or choose a chart of means.</source>
        <extracomment>quality.subgroup.single</extracomment>
        <translation>单值图一次只取一个值，而这里有 {size} 个。请只填一个，或者选用均值图。</translation>
    </message>
    <message>
        <source>Nothing was looked at: the size is {size}. Enter how many pieces or units were.</source>
        <extracomment>quality.subgroup.size</extracomment>
        <translation>没有检查任何东西：数量是 {size}。请填写检查了多少件或多少单位。</translation>
    </message>
    <message>
        <source>Give a size for each of the {given} counts, or one for all.</source>
        <extracomment>quality.subgroup.sizes</extracomment>
        <translation>请为 {given} 个计数逐一给出样本量，或给出一个共用的样本量。</translation>
    </message>
    <message>
        <source>{value} is no measured value. Enter a number.</source>
        <extracomment>quality.subgroup.value</extracomment>
        <translation>{value} 不是测量值。请填写一个数字。</translation>
    </message>
    <message>
        <source>The quantity is too large to be kept: check its digits and its unit.</source>
        <extracomment>quantity.overflow</extracomment>
        <translation>数量太大，无法保存：请检查位数和单位。</translation>
    </message>
    <message>
        <source>{table}.{column} may be seen only with the right {right}. Name the other columns, or ask an administrator.</source>
        <extracomment>query.secret</extracomment>
        <translation>{table}.{column} 只有拥有 {right} 权限才能查看。请改查其他列，或找管理员。</translation>
    </message>
    <message>
        <source>Only one select can be run here; data changes by actions alone. See: throughline actions.</source>
        <extracomment>query.select</extracomment>
        <translation>这里只能运行一条 select；数据只能通过操作来改变。请看：throughline actions。</translation>
    </message>
    <message>
        <source>There is no table &apos;{table}&apos;. See the list in the manual.</source>
        <extracomment>query.table</extracomment>
        <translation>没有“{table}”这张表。表的清单见手册。</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; cannot stand in a query: it would go around the rights. Ask the company&apos;s own tables.</source>
        <extracomment>query.word</extracomment>
        <translation>查询中不能出现“{word}”：它会绕过权限。请查询公司自己的表。</translation>
    </message>
    <message>
        <source>The select cannot be run: {why}. Correct it and try again.</source>
        <extracomment>query.wrong</extracomment>
        <translation>这条 select 无法运行：{why}。请改正后重试。</translation>
    </message>
    <message>
        <source>The factors {a} and {b} together are too fine to be kept exactly.</source>
        <extracomment>ratio.overflow</extracomment>
        <translation>系数 {a} 与 {b} 相乘后太精细，无法精确保存。</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no factor: write a number above zero, like 1.0843 or 1/12.</source>
        <extracomment>ratio.text</extracomment>
        <translation>“{text}”不是系数：请写大于零的数字，例如 1.0843 或 1/12。</translation>
    </message>
    <message>
        <source>There is no {what} &apos;{number}&apos;. Check the number, or make it first.</source>
        <extracomment>record.unknown</extracomment>
        <translation>没有 {what}“{number}”。请检查编号，或先建立它。</translation>
    </message>
    <message>
        <source>{when} is in the future, so it cannot have happened. Check the clock of this PC.</source>
        <extracomment>request.future</extracomment>
        <translation>{when} 还没有到，不可能已经发生。请检查这台电脑的时钟。</translation>
    </message>
    <message>
        <source>Request {id} was used for {action} by {who} before. Use a new request id.</source>
        <extracomment>request.reused</extracomment>
        <translation>请求 {id} 已由 {who} 用于 {action}。请用新的请求号。</translation>
    </message>
    <message>
        <source>A backup file is restored to a file, not to a PostgreSQL server. Restore it to a file and copy that: throughline company move.</source>
        <extracomment>restore.postgres</extracomment>
        <translation>备份文件只能恢复成文件，不能直接恢复到 PostgreSQL 服务器。请先恢复成文件，再复制过去：throughline company move。</translation>
    </message>
    <message>
        <source>The name or the PIN is wrong, or it was tried too often. Sign in with the password, or ask an administrator.</source>
        <extracomment>sign_in.pin</extracomment>
        <translation>用户名或 PIN 错误，或尝试次数过多。请用密码登录，或找管理员。</translation>
    </message>
    <message>
        <source>This company is on a server, and there a terminal signs in with a password. Type the password.</source>
        <extracomment>sign_in.pin_server</extracomment>
        <translation>这个公司在服务器上，终端须用密码登录。请输入密码。</translation>
    </message>
    <message>
        <source>There were too many wrong tries. Wait until {when}, or ask an administrator to unlock {name}.</source>
        <extracomment>sign_in.wait</extracomment>
        <translation>错误次数太多。请等到 {when}，或请管理员为 {name} 解锁。</translation>
    </message>
    <message>
        <source>The name or the password is wrong, or the account is locked. Check both, or ask an administrator.</source>
        <extracomment>sign_in.wrong</extracomment>
        <translation>用户名或密码错误，或账户已锁定。请检查两者，或找管理员。</translation>
    </message>
    <message>
        <source>A signature says what it stands for, such as: reviewed. Say it.</source>
        <extracomment>signature.meaning</extracomment>
        <translation>签名要说明其含义，例如：已审核。请填写。</translation>
    </message>
    <message>
        <source>The signature was given at {when} and holds for ten minutes. Sign again.</source>
        <extracomment>signature.old</extracomment>
        <translation>签名于 {when} 作出，有效十分钟。请重新签名。</translation>
    </message>
    <message>
        <source>{person} signed, but {who} does it. Whoever does it signs it.</source>
        <extracomment>signature.other</extracomment>
        <translation>签名的是 {person}，操作的是 {who}。谁操作，谁签名。</translation>
    </message>
    <message>
        <source>The company&apos;s server lets {who} in without a password, so a signature would prove nothing. Ask whoever keeps the server to ask for passwords.</source>
        <extracomment>signature.unproven</extracomment>
        <translation>公司服务器不用密码就让 {who} 登录，签名因此证明不了什么。请让服务器管理员要求输入密码。</translation>
    </message>
    <message>
        <source>There is no bin to receive {item} into. Add a warehouse with a storage bin.</source>
        <extracomment>story.adventureworks.bin</extracomment>
        <translation>没有可用来接收 {item} 的库位。请添加一个带存储库位的仓库。</translation>
    </message>
    <message>
        <source>There are no complete AdventureWorks orders here. Bring them in first: throughline import adventureworks.</source>
        <extracomment>story.adventureworks.orders</extracomment>
        <translation>这里没有完整的 AdventureWorks 订单。请先导入：throughline import adventureworks。</translation>
    </message>
    <message>
        <source>{order} cannot go on: {why} Put that right and tell the story again.</source>
        <extracomment>story.adventureworks.refused</extracomment>
        <translation>{order} 无法继续：{why} 请解决后再演示一次。</translation>
    </message>
    <message>
        <source>This story plays at the demo firm, and there is no {item} or no customer {customer} here. Make one: throughline demo FILE.</source>
        <extracomment>story.firm</extracomment>
        <translation>这个演示要在示例公司里进行，而这里没有 {item} 或没有客户 {customer}。请建立一个：throughline demo FILE。</translation>
    </message>
    <message>
        <source>There is no bin to put what is made into. Add a warehouse with a storage bin.</source>
        <extracomment>story.making.bin</extracomment>
        <translation>没有可以存放产成品的货位。请添加带有存储货位的仓库。</translation>
    </message>
    <message>
        <source>There are no imported work orders here whose items have a bill of material. Bring them in first: throughline import adventureworks.</source>
        <extracomment>story.making.orders</extracomment>
        <translation>这里没有其物料带有物料清单的已导入工单。请先导入：throughline import adventureworks。</translation>
    </message>
    <message>
        <source>The work orders from {order} on cannot be made: {why} Put that right and tell the story again.</source>
        <extracomment>story.making.refused</extracomment>
        <translation>从 {order} 起的工单无法执行：{why} 请先解决，再重新演示。</translation>
    </message>
    <message>
        <source>There was nothing on the badge. Scan it again.</source>
        <extracomment>terminal.badge.empty</extracomment>
        <translation>工牌上没有内容。请再扫一次。</translation>
    </message>
    <message>
        <source>This badge belongs to nobody who may work here. Scan it again, or sign in by name; an administrator writes badges into the list of people.</source>
        <extracomment>terminal.badge.unknown</extracomment>
        <translation>这个工牌不属于可在此工作的人。请再扫一次，或用姓名登录；工牌由管理员登记到人员名单。</translation>
    </message>
    <message>
        <source>{code} was never shown on this terminal, and without network nobody can be asked. Scan another label, or wait for the network.</source>
        <extracomment>terminal.code.offline</extracomment>
        <translation>{code} 从未在本终端出现过，断网时无处可问。请扫描其他标签，或等待网络恢复。</translation>
    </message>
    <message>
        <source>Nobody here knows the code {code}. Scan the label again, or another one.</source>
        <extracomment>terminal.code.unknown</extracomment>
        <translation>这里没有人认识条码 {code}。请重新扫描标签，或换一个。</translation>
    </message>
    <message>
        <source>The company did not answer what this code is: {why}. Scan it again.</source>
        <extracomment>terminal.code.unreached</extracomment>
        <translation>公司没有答复这个条码是什么：{why}。请再扫一次。</translation>
    </message>
    <message>
        <source>The company&apos;s file {file} is not there. Put it back where it was.</source>
        <extracomment>terminal.company.away</extracomment>
        <translation>公司文件 {file} 不在那里。请放回原处。</translation>
    </message>
    <message>
        <source>The company does not answer, so nobody can look at the password. Type your PIN, or wait for the network.</source>
        <extracomment>terminal.enter.cut</extracomment>
        <translation>公司没有应答，无法核对密码。请输入 PIN，或等待网络恢复。</translation>
    </message>
    <message>
        <source>Signing in failed: {why}. Try it again, or tell an administrator.</source>
        <extracomment>terminal.enter.fault</extracomment>
        <translation>登录失败：{why}。请重试，或告知管理员。</translation>
    </message>
    <message>
        <source>{who} may not sign in any more. Ask an administrator.</source>
        <extracomment>terminal.enter.left</extracomment>
        <translation>{who} 已不能登录。请找管理员。</translation>
    </message>
    <message>
        <source>This terminal has not reached the company since {when}, and for more than 24 hours it lets nobody in by itself. Bring the network back, then sign in.</source>
        <extracomment>terminal.enter.old</extracomment>
        <translation>本终端自 {when} 起没有连上公司，超过 24 小时就不再自行放人登录。请恢复网络后登录。</translation>
    </message>
    <message>
        <source>It is more than 24 hours since you typed your password here. Type it once more.</source>
        <extracomment>terminal.enter.shift</extracomment>
        <translation>距你上次在此输入密码已超过 24 小时。请再输入一次。</translation>
    </message>
    <message>
        <source>The company&apos;s program failed at this: {why}. Nothing was changed. Try it again, or put it aside and tell an administrator.</source>
        <extracomment>terminal.fault</extracomment>
        <translation>公司程序在处理时出错：{why}。没有改动任何数据。请重试，或搁置并告知管理员。</translation>
    </message>
    <message>
        <source>This job is not there any more. Choose another one.</source>
        <extracomment>terminal.job.none</extracomment>
        <translation>这项作业已不存在。请另选一项。</translation>
    </message>
    <message>
        <source>This lot is not there any more. Scan another one.</source>
        <extracomment>terminal.lot.none</extracomment>
        <translation>这个批次已不存在。请扫描另一个。</translation>
    </message>
    <message>
        <source>The file of this drawing is not kept in the company. Tell Engineering.</source>
        <extracomment>terminal.paper.none</extracomment>
        <translation>公司里没有保存这张图纸的文件。请告知工程部门。</translation>
    </message>
    <message>
        <source>The company&apos;s server knows no PINs. Sign in with the password once.</source>
        <extracomment>terminal.pin.server</extracomment>
        <translation>公司服务器不认识 PIN。请先用密码登录一次。</translation>
    </message>
    <message>
        <source>This PIN would be among the first to be tried. Choose digits that do not run.</source>
        <extracomment>terminal.pin.simple</extracomment>
        <translation>这个 PIN 太容易被猜到。请选不连续的数字。</translation>
    </message>
    <message>
        <source>Choose 4 to 8 digits as your PIN at this terminal.</source>
        <extracomment>terminal.pin.text</extracomment>
        <translation>请选 4 到 8 位数字作为本终端的 PIN。</translation>
    </message>
    <message>
        <source>There were too many wrong PINs. Wait until {when}, or type the password.</source>
        <extracomment>terminal.pin.wait</extracomment>
        <translation>PIN 错误次数过多。请等到 {when}，或输入密码。</translation>
    </message>
    <message>
        <source>The PIN is wrong, or there is none for you here, or it was tried too often. Type the password, or ask an administrator.</source>
        <extracomment>terminal.pin.wrong</extracomment>
        <translation>PIN 不对，或你在此没有 PIN，或尝试次数过多。请输入密码，或找管理员。</translation>
    </message>
    <message>
        <source>The size {size} is none. Give it as 1280x800; 800x480 is the least.</source>
        <extracomment>terminal.size</extracomment>
        <translation>{size} 不是尺寸。请写成 1280x800；最小为 800x480。</translation>
    </message>
    <message>
        <source>The file {file} belongs to a terminal of another company, and what waits in it was done there. Open that company, or name another file with --store.</source>
        <extracomment>terminal.store.company</extracomment>
        <translation>文件 {file} 属于另一家公司的终端，其中等待的操作是在那里做的。请打开那家公司，或用 --store 指定其他文件。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made, so nothing could be kept. Name another file with --store.</source>
        <extracomment>terminal.store.folder</extracomment>
        <translation>无法创建文件夹 {folder}，因此什么也保存不了。请用 --store 指定其他文件。</translation>
    </message>
    <message>
        <source>The file {file} was written by a newer Throughline. Install the newer program on this PC.</source>
        <extracomment>terminal.store.newer</extracomment>
        <translation>文件 {file} 由更新版本的一线通写成。请在本机安装新版程序。</translation>
    </message>
    <message>
        <source>Another terminal of this PC is using {file}. Close it, or give this one a file of its own with --store.</source>
        <extracomment>terminal.store.open</extracomment>
        <translation>本机的另一个终端正在使用 {file}。请关闭它，或用 --store 给本终端单独的文件。</translation>
    </message>
    <message>
        <source>The file {file} was not made by a terminal. Name another with --store, or leave it out.</source>
        <extracomment>terminal.store.other</extracomment>
        <translation>文件 {file} 不是终端生成的。请用 --store 指定其他文件，或不指定。</translation>
    </message>
    <message>
        <source>This pallet is not there any more. Scan another one.</source>
        <extracomment>terminal.unit.none</extracomment>
        <translation>这个托盘已不存在。请扫描另一个。</translation>
    </message>
    <message>
        <source>This walk is not there any more. Choose another one.</source>
        <extracomment>terminal.walk.none</extracomment>
        <translation>这张拣货单已不存在。请另选一张。</translation>
    </message>
    <message>
        <source>The text is longer than {most} characters: shorten it.</source>
        <extracomment>text.long</extracomment>
        <translation>文字超过 {most} 个字符：请缩短。</translation>
    </message>
    <message>
        <source>The text holds a zero byte, which no text does: is it a file of another kind?</source>
        <extracomment>text.nul</extracomment>
        <translation>文字中含有零字节，正常文本不会有：是不是另一种文件？</translation>
    </message>
    <message>
        <source>The text is not UTF-8, so its letters cannot be told. Save it as UTF-8 first.</source>
        <extracomment>text.utf8</extracomment>
        <translation>文字不是 UTF-8，无法辨认。请先另存为 UTF-8。</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no unit: write 1 to 8 characters without spaces, like kg.</source>
        <extracomment>unit.text</extracomment>
        <translation>“{text}”不是计量单位：请写 1 到 8 个不含空格的字符，例如 kg。</translation>
    </message>
    <message>
        <source>After the upgrade something would be wrong in the company: {invariant}, {what}. It was left as it was; run doctor with the program that made it.</source>
        <extracomment>upgrade.findings</extracomment>
        <translation>升级后公司数据会有问题：{invariant}，{what}。公司保持原样；请用建立它的程序运行 doctor。</translation>
    </message>
    <message>
        <source>{bin} is not locked: goods come and go. There is nothing to do.</source>
        <extracomment>warehouse.bin.unlocked</extracomment>
        <translation>{bin} 没有锁定：货物可进可出。无需操作。</translation>
    </message>
    <message>
        <source>{bin} cannot be a part of {parent}: that is in another warehouse, or a part of it itself. Choose another.</source>
        <extracomment>warehouse.bin_rule.parent</extracomment>
        <translation>{bin} 不能是 {parent} 的一部分：后者在另一个仓库，或本身就是它的一部分。请另选一个。</translation>
    </message>
    <message>
        <source>{bin} can only be in a zone of its own warehouse. Choose one of those.</source>
        <extracomment>warehouse.bin_rule.zone</extracomment>
        <translation>{bin} 只能属于本仓库的库区。请选择其中之一。</translation>
    </message>
    <message>
        <source>There is no such bin type. Choose one from the list.</source>
        <extracomment>warehouse.bin_type.none</extracomment>
        <translation>没有这种库位类型。请从列表中选择。</translation>
    </message>
    <message>
        <source>There is a bin type {code} already. Choose another code.</source>
        <extracomment>warehouse.bin_type.taken</extracomment>
        <translation>已经有库位类型 {code}。请换一个代码。</translation>
    </message>
    <message>
        <source>Goods of {order} are on a truck already. Unload them first.</source>
        <extracomment>warehouse.carrier.loaded</extracomment>
        <translation>{order} 的货物已经装车。请先卸下。</translation>
    </message>
    <message>
        <source>&apos;{code}&apos; has a &apos;/&apos;, which divides the parts of a label. Use &apos;-&apos; instead.</source>
        <extracomment>warehouse.code.slash</extracomment>
        <translation>“{code}”里有“/”，它用来分隔标签的各部分。请改用“-”。</translation>
    </message>
    <message>
        <source>{count} is to count {bin} already. Let that one be finished, or cancel it first.</source>
        <extracomment>warehouse.count.asked</extracomment>
        <translation>{count} 已经要盘点 {bin}。请先做完，或先取消那一单。</translation>
    </message>
    <message>
        <source>{day} has passed. Ask for the count today or later.</source>
        <extracomment>warehouse.count.due</extracomment>
        <translation>{day} 已经过去。请安排在今天或以后盘点。</translation>
    </message>
    <message>
        <source>There is no such lot. Scan its label again, or have it received under its number.</source>
        <extracomment>warehouse.count.lot</extracomment>
        <translation>没有这个批次。请重新扫描标签，或请人按这个批号收货。</translation>
    </message>
    <message>
        <source>There is no such count. Look it up again.</source>
        <extracomment>warehouse.count.none</extracomment>
        <translation>没有这张盘点单。请重新查找。</translation>
    </message>
    <message>
        <source>Nothing was scanned in {bin} for {count}. Scan what lies there, or say that the bin is empty.</source>
        <extracomment>warehouse.count.nothing</extracomment>
        <translation>{count} 在 {bin} 还没有扫描任何货物。请扫描那里的货物，或说明库位是空的。</translation>
    </message>
    <message>
        <source>{count} counts one item only, and lot {lot} is of {item}. Leave it where it is.</source>
        <extracomment>warehouse.count.only</extracomment>
        <translation>{count} 只盘点一种物料，而批次 {lot} 属于 {item}。请放着不动。</translation>
    </message>
    <message>
        <source>{who} is counting {count}. Leave it to them, or cancel it and count anew.</source>
        <extracomment>warehouse.count.other</extracomment>
        <translation>{who} 正在盘点 {count}。请由其完成，或取消后重新盘点。</translation>
    </message>
    <message>
        <source>{count} is {state} already. Ask for a new count of the bin.</source>
        <extracomment>warehouse.count.over</extracomment>
        <translation>{count} 的状态已是“{state}”。请为该库位新建盘点。</translation>
    </message>
    <message>
        <source>You counted this bin yourself. Let somebody else approve {count}.</source>
        <extracomment>warehouse.count.own</extracomment>
        <translation>这个库位是您自己盘点的。{count} 请由别人批准。</translation>
    </message>
    <message>
        <source>{missing} of lot {lot} were not found in {bin}, and only {loose} lie there loose by now: some have left that the count did not see. Cancel it, and count again.</source>
        <extracomment>warehouse.count.passed</extracomment>
        <translation>批次 {lot} 在 {bin} 少了 {missing}，而那里现在只剩散放的 {loose}：有些货物在盘点没看到时已经离开。请取消后重新盘点。</translation>
    </message>
    <message>
        <source>{count} counts bin {wanted}, and this is another one. Go there.</source>
        <extracomment>warehouse.count.place</extracomment>
        <translation>{count} 盘点的是库位 {wanted}，这里是另一个。请到那里去。</translation>
    </message>
    <message>
        <source>Nothing less than nothing lies in a bin. Say how much is there.</source>
        <extracomment>warehouse.count.quantity</extracomment>
        <translation>库位里的数量不能小于零。请输入那里有多少。</translation>
    </message>
    <message>
        <source>You counted this bin before: somebody else checks it. Leave {count} to them.</source>
        <extracomment>warehouse.count.same</extracomment>
        <translation>这个库位您已经盘点过，要由别人复核。{count} 请留给别人。</translation>
    </message>
    <message>
        <source>Serial number {lot} is one piece: it is there or it is not. Say 1 or 0.</source>
        <extracomment>warehouse.count.serial</extracomment>
        <translation>序列号 {lot} 只有一件：在或不在。请输入 1 或 0。</translation>
    </message>
    <message>
        <source>By {when} more of lot {lot} had been taken out of this bin than was booked in, so its book cannot be told. Count it again now.</source>
        <extracomment>warehouse.count.unclear</extracomment>
        <translation>到 {when} 为止，批次 {lot} 从该库位取出的比入账的多，无法得出账面数。请现在重新盘点。</translation>
    </message>
    <message>
        <source>{count} is {state}: only a count that is closed and waits for approval is approved. Look at it again.</source>
        <extracomment>warehouse.count.uncounted</extracomment>
        <translation>{count} 的状态是“{state}”：只有已结束、等待批准的盘点才能批准。请重新查看。</translation>
    </message>
    <message>
        <source>Lot {lot} of {item} is weighed and the books have none of it in {bin}, so its weight is not known. Transfer it there, or adjust it with its weight, then cancel this count.</source>
        <extracomment>warehouse.count.weight</extracomment>
        <translation>{item} 的批次 {lot} 要称重，而账上 {bin} 没有它，重量无从得知。请先移库到那里，或按重量调整，然后取消这次盘点。</translation>
    </message>
    <message>
        <source>Goods are loaded at an outbound bin of the site; {bin} is none. Choose such a bin.</source>
        <extracomment>warehouse.dock.kind</extracomment>
        <translation>货物在本地点的发货库位装车；{bin} 不是。请选择这样的库位。</translation>
    </message>
    <message>
        <source>Goods of {round} are set down on an outbound bin of its site, not on its own cart. Scan such a bin.</source>
        <extracomment>warehouse.drop.dock</extracomment>
        <translation>{round} 的货物要放到本站点的出库库位，不能放回自己的拣货车。请扫描这样的库位。</translation>
    </message>
    <message>
        <source>Nothing of {round} stands on a cart there. It was dropped, or went to a dock at once.</source>
        <extracomment>warehouse.drop.nothing</extracomment>
        <translation>{round} 在那里的拣货车上没有货物：已经放下，或直接送到了月台。</translation>
    </message>
    <message>
        <source>The lower bound of a pick face is nothing or more. Say how much.</source>
        <extracomment>warehouse.face.below</extracomment>
        <translation>拣货面的下限不能小于零。请输入数量。</translation>
    </message>
    <message>
        <source>{bin} is no storage bin, and only such a one is picked from. Choose another.</source>
        <extracomment>warehouse.face.bin</extracomment>
        <translation>{bin} 不是存储库位，只有存储库位才能作拣货面。请另选一个。</translation>
    </message>
    <message>
        <source>{bin} is no pick face. Say for which item it shall be one.</source>
        <extracomment>warehouse.face.none</extracomment>
        <translation>{bin} 不是拣货面。请说明它是哪种物料的拣货面。</translation>
    </message>
    <message>
        <source>A pick face is refilled to more than its lower bound. Say how much.</source>
        <extracomment>warehouse.face.to</extracomment>
        <translation>拣货面的补货上限要大于下限。请输入数量。</translation>
    </message>
    <message>
        <source>{round} asks for nothing more in this bin. Scan the bin that stands next on the way.</source>
        <extracomment>warehouse.grip.bin</extracomment>
        <translation>{round} 在这个库位不再需要货物。请扫描路线上的下一个库位。</translation>
    </message>
    <message>
        <source>This is lot {scanned}; {round} asks for lot {wanted} in bin {bin}. Put it back and take that one.</source>
        <extracomment>warehouse.grip.lot</extracomment>
        <translation>这是批次 {scanned}，而 {round} 要的是库位 {bin} 的批次 {wanted}。请放回去改拿那一批。</translation>
    </message>
    <message>
        <source>{round} asks for nothing more in this bin for tote &apos;{tote}&apos;. Scan the tote that the grip names, or the next bin.</source>
        <extracomment>warehouse.grip.tote</extracomment>
        <translation>{round} 在这个库位不再需要为周转箱“{tote}”拣货。请扫描拣货行指定的周转箱，或下一个库位。</translation>
    </message>
    <message>
        <source>The {field} must be from 0 to a million million.</source>
        <extracomment>warehouse.limit.range</extracomment>
        <translation>{field}必须在 0 到一万亿之间。</translation>
    </message>
    <message>
        <source>Unit {unit} goes with {carrier}, and {load} is driven by {other}. Put it onto a load of {carrier}.</source>
        <extracomment>warehouse.load.carrier</extracomment>
        <translation>包装单元 {unit} 由 {carrier} 承运，而 {load} 由 {other} 承运。请装到 {carrier} 的车上。</translation>
    </message>
    <message>
        <source>Units on {load} are packed for orders that are no longer signed: {number} of them. Unload those first.</source>
        <extracomment>warehouse.load.dead</extracomment>
        <translation>{load} 上有 {number} 个包装单元属于已不再有效的订单。请先卸下它们。</translation>
    </message>
    <message>
        <source>Unit {unit} stands at {bin}, and {load} is loaded at {dock}. Carry it there first.</source>
        <extracomment>warehouse.load.dock</extracomment>
        <translation>包装单元 {unit} 在 {bin}，而 {load} 在 {dock} 装车。请先搬到那里。</translation>
    </message>
    <message>
        <source>Nothing is on {load}. Load something, or cancel it.</source>
        <extracomment>warehouse.load.empty</extracomment>
        <translation>{load} 上什么也没有。请装货，或取消它。</translation>
    </message>
    <message>
        <source>{item} of class {hazard} must lie apart from {other} of class {beside}, which is on {load}. Put it onto another load.</source>
        <extracomment>warehouse.load.hazard</extracomment>
        <translation>{hazard} 类的 {item} 必须与 {load} 上 {beside} 类的 {other} 分开。请装到另一辆车上。</translation>
    </message>
    <message>
        <source>There is no such load. Choose one from the list.</source>
        <extracomment>warehouse.load.none</extracomment>
        <translation>没有这次装车。请从列表中选择。</translation>
    </message>
    <message>
        <source>What is on {load} for {order} is not all set aside for it any more. Set it aside again, or unload it.</source>
        <extracomment>warehouse.load.not_set_aside</extracomment>
        <translation>{load} 上属于 {order} 的货物不再全部为它预留。请重新预留，或卸下。</translation>
    </message>
    <message>
        <source>Unit {unit} stands in {bin}, which is no dock of this site. Carry it to the dock first.</source>
        <extracomment>warehouse.load.place</extracomment>
        <translation>包装单元 {unit} 在 {bin}，那里不是本地点的发货月台。请先搬到月台。</translation>
    </message>
    <message>
        <source>{load} is in state &apos;{state}&apos;: nothing goes onto it or off it. Choose another load.</source>
        <extracomment>warehouse.load.state</extracomment>
        <translation>{load} 处于“{state}”状态：不再装卸。请选择另一次装车。</translation>
    </message>
    <message>
        <source>There is no such lot or bin. Scan it again.</source>
        <extracomment>warehouse.lot.none</extracomment>
        <translation>没有这个批次或库位。请重新扫描。</translation>
    </message>
    <message>
        <source>{order} is in state &apos;{state}&apos;: nothing of it leaves any more.</source>
        <extracomment>warehouse.order.over</extracomment>
        <translation>{order} 处于“{state}”状态：不再发货。</translation>
    </message>
    <message>
        <source>{order} is in state &apos;{state}&apos;: goods leave for signed orders only. Sign it first.</source>
        <extracomment>warehouse.order.state</extracomment>
        <translation>{order} 的状态是“{state}”：只有已签单的订单才能出货。请先签单。</translation>
    </message>
    <message>
        <source>{item} of class {hazard} and {other} of class {beside} must lie apart, so they do not go into one unit. Pack them in two, and keep those apart.</source>
        <extracomment>warehouse.pack.hazard</extracomment>
        <translation>{hazard} 类的 {item} 与 {beside} 类的 {other} 必须分开，不能装进同一个包装单元。请装成两个，并分开存放。</translation>
    </message>
    <message>
        <source>Unit {unit} stands in another bin, or is packed for another order: it cannot go into this one. Bring it here first, or pack what belongs together.</source>
        <extracomment>warehouse.pack.inner</extracomment>
        <translation>包装单元 {unit} 在另一个库位，或是为另一张订单包装的：不能装进这个单元。请先搬到这里，或只把属于一起的装在一起。</translation>
    </message>
    <message>
        <source>Unit {unit} cannot stand in itself. Scan another.</source>
        <extracomment>warehouse.pack.itself</extracomment>
        <translation>包装单元 {unit} 不能装进它自己。请扫描另一个。</translation>
    </message>
    <message>
        <source>Of lot {lot} in {bin}, {free} are set aside for this order and not packed yet; {quantity} cannot be packed for it. Set more aside first, or pack for stock.</source>
        <extracomment>warehouse.pack.order</extracomment>
        <translation>{bin} 中批次 {lot} 有 {free} 为这张订单预留且尚未包装；不能为它包装 {quantity}。请先多预留一些，或按库存包装。</translation>
    </message>
    <message>
        <source>Of lot {lot} in {bin}, {loose} lie loose; {quantity} cannot be packed. Pack what is there.</source>
        <extracomment>warehouse.pack.short</extracomment>
        <translation>{bin} 中批次 {lot} 散放的有 {loose}；不能包装 {quantity}。请按现有的包装。</translation>
    </message>
    <message>
        <source>{order} leaves from another site than {bin}. Pack it there.</source>
        <extracomment>warehouse.pack.site</extracomment>
        <translation>{order} 的发货地点与 {bin} 不同。请在那边包装。</translation>
    </message>
    <message>
        <source>This unit stands here twice. Name it once.</source>
        <extracomment>warehouse.pack.twice</extracomment>
        <translation>这个包装单元在这里出现了两次。请只写一次。</translation>
    </message>
    <message>
        <source>Say a lot with its quantity, or a unit: one of the two goes in or out.</source>
        <extracomment>warehouse.pack.what</extracomment>
        <translation>请写明一个批次及其数量，或者一个包装单元：装入或取出的是两者之一。</translation>
    </message>
    <message>
        <source>A pack holds more than nothing and at most a million, and above the first level whole packs; {holds} is none of these. Correct it.</source>
        <extracomment>warehouse.packing.holds</extracomment>
        <translation>一个包装装的应大于零、不超过一百万，第一层以上必须是整数个包装；{holds} 不符合。请改正。</translation>
    </message>
    <message>
        <source>Goods are packed in five levels at most. Leave some out.</source>
        <extracomment>warehouse.packing.levels</extracomment>
        <translation>货物最多分五层包装。请去掉一些。</translation>
    </message>
    <message>
        <source>Picked goods go to an outbound bin of the same site; bin {bin} is none. Scan an outbound bin.</source>
        <extracomment>warehouse.pick.bin</extracomment>
        <translation>拣出的货物要放到同一站点的出库库位，{bin} 不是。请扫描一个出库库位。</translation>
    </message>
    <message>
        <source>Walk {walk} is in state &apos;{state}&apos;. Make a new walk for what is left.</source>
        <extracomment>warehouse.pick.closed</extracomment>
        <translation>拣货单 {walk} 的状态是“{state}”。剩余部分请新建拣货单。</translation>
    </message>
    <message>
        <source>Of lot {lot} in bin {bin} only {there} are still set aside for this order. Make a new walk.</source>
        <extracomment>warehouse.pick.gone</extracomment>
        <translation>库位 {bin} 中批次 {lot} 为该订单预留的只剩 {there}。请新建拣货单。</translation>
    </message>
    <message>
        <source>This is lot {scanned}; the walk asks for lot {wanted} in bin {bin}. Put it back and take that one, or set the other lot aside for the order line first.</source>
        <extracomment>warehouse.pick.lot</extracomment>
        <translation>这是批次 {scanned}，而拣货单要的是库位 {bin} 的批次 {wanted}。请放回去改拿那一批，或先为订单行预留这一批。</translation>
    </message>
    <message>
        <source>There is no such grip. Open the walk again.</source>
        <extracomment>warehouse.pick.none</extracomment>
        <translation>没有这条拣货行。请重新打开拣货单。</translation>
    </message>
    <message>
        <source>Nothing of {order} is set aside in storage, so there is nothing to pick. See which supply its lines wait for, or set a lot aside by hand.</source>
        <extracomment>warehouse.pick.nothing</extracomment>
        <translation>仓储区没有为 {order} 预留任何货物，无可拣货。请查看各行在等哪些供应，或手工预留一个批次。</translation>
    </message>
    <message>
        <source>This is bin {scanned}; the walk asks for bin {wanted}. Go there.</source>
        <extracomment>warehouse.pick.place</extracomment>
        <translation>这是库位 {scanned}，而拣货单要的是库位 {wanted}。请到那里去。</translation>
    </message>
    <message>
        <source>A grip takes more than nothing. Enter what was taken.</source>
        <extracomment>warehouse.pick.quantity</extracomment>
        <translation>拣货数量必须大于零。请输入实际拿取的数量。</translation>
    </message>
    <message>
        <source>{order} is picked on round {round}. Finish that one, or cancel it first.</source>
        <extracomment>warehouse.pick.round</extracomment>
        <translation>{order} 正在拣货轮次 {round} 中拣货。请先完成或取消该轮次。</translation>
    </message>
    <message>
        <source>This grip still asks for {left}, not {taken}. Put the rest back.</source>
        <extracomment>warehouse.pick.too_much</extracomment>
        <translation>这条拣货行还需 {left}，不是 {taken}。多余的请放回。</translation>
    </message>
    <message>
        <source>This goes into tote {wanted}. Scan that tote, and put nothing into another.</source>
        <extracomment>warehouse.pick.tote</extracomment>
        <translation>这要放进周转箱 {wanted}。请扫描那个周转箱，不要放进别的。</translation>
    </message>
    <message>
        <source>This walk goes into no tote of its own. Leave the tote out.</source>
        <extracomment>warehouse.pick.untoted</extracomment>
        <translation>这张拣货单没有自己的周转箱。请不要填周转箱。</translation>
    </message>
    <message>
        <source>The cut-off is a minute of the day, 0 to 1440. Correct it.</source>
        <extracomment>warehouse.pick_up.minute</extracomment>
        <translation>截止时间是一天中的分钟，0 到 1440。请改正。</translation>
    </message>
    <message>
        <source>A weekday is a number from 1, Monday, to 7, Sunday. Choose one.</source>
        <extracomment>warehouse.pick_up.weekday</extracomment>
        <translation>星期是 1（星期一）到 7（星期日）的数字。请选择一个。</translation>
    </message>
    <message>
        <source>{bin} is the pick face of one item and takes {most} of it. Choose a bin behind it.</source>
        <extracomment>warehouse.place.face</extracomment>
        <translation>{bin} 是某一物料的拣货位，最多放 {most}。请选择它后面的库位。</translation>
    </message>
    <message>
        <source>{item} is dangerous goods of class {hazard} and must lie apart from {other} of class {beside}, which is on its way to {there}. Choose another bin for it.</source>
        <extracomment>warehouse.place.hazard</extracomment>
        <translation>{item} 是 {hazard} 类危险品，必须与正运往 {there} 的 {beside} 类 {other} 分开存放。请为它另选库位。</translation>
    </message>
    <message>
        <source>{bin} is for other goods: what may be used is put away in storage, what is on hold in quarantine. Choose such a bin.</source>
        <extracomment>warehouse.place.kind</extracomment>
        <translation>{bin} 用于其他货物：可用的货物上架到存储库位，冻结的放到隔离库位。请选择这样的库位。</translation>
    </message>
    <message>
        <source>Nothing may go into {bin} now: {reason}. Choose another bin.</source>
        <extracomment>warehouse.place.locked</extracomment>
        <translation>目前不得向 {bin} 放入货物：{reason}。请选择另一个库位。</translation>
    </message>
    <message>
        <source>In {bin} lie only goods of one item or one lot, and others are there or on the way. Choose another bin.</source>
        <extracomment>warehouse.place.mixing</extracomment>
        <translation>{bin} 中只放同一物料或同一批次的货物，而那里已有或正运来别的货物。请选择另一个库位。</translation>
    </message>
    <message>
        <source>{item} wants another kind of bin than {bin}. Choose one of its kind.</source>
        <extracomment>warehouse.place.type</extracomment>
        <translation>{item} 需要的库位类型与 {bin} 不同。请选择相应类型的库位。</translation>
    </message>
    <message>
        <source>{bin} takes {most} handling units and {there} stand there or are on the way. Choose another bin.</source>
        <extracomment>warehouse.place.units</extracomment>
        <translation>{bin} 最多放 {most} 个包装单元，那里已有或正运来 {there} 个。请选择另一个库位。</translation>
    </message>
    <message>
        <source>{bin} takes {most} cm3 and {there} cm3 are in it or on the way; {more} cm3 more do not fit. Choose another bin, or put down less.</source>
        <extracomment>warehouse.place.volume</extracomment>
        <translation>{bin} 容积为 {most} 立方厘米，已有或正运来 {there} 立方厘米；再放 {more} 立方厘米放不下。请选择另一个库位，或少放一些。</translation>
    </message>
    <message>
        <source>{bin} carries {most} g and {there} g are on it or on the way; {more} g more are too heavy. Choose another bin, or put down less.</source>
        <extracomment>warehouse.place.weight</extracomment>
        <translation>{bin} 承重 {most} 克，已有或正运来 {there} 克；再放 {more} 克太重。请选择另一个库位，或少放一些。</translation>
    </message>
    <message>
        <source>From 1 to {most} bins are counted in a day. Say how many.</source>
        <extracomment>warehouse.plan.bins</extracomment>
        <translation>一天可盘点 1 到 {most} 个库位。请输入个数。</translation>
    </message>
    <message>
        <source>No bin is due to be counted. Set how often each class is counted, or ask for a bin by name.</source>
        <extracomment>warehouse.plan.nothing</extracomment>
        <translation>没有到期要盘点的库位。请设定各类别多久盘点一次，或直接指定一个库位。</translation>
    </message>
    <message>
        <source>A bin rests from 0 to {most} days after it was counted. Say how many.</source>
        <extracomment>warehouse.plan.rest</extracomment>
        <translation>库位盘点后可间隔 0 到 {most} 天。请输入天数。</translation>
    </message>
    <message>
        <source>Nothing lies in {bin} that is free to be put away. What is on its way already stands in the list of tasks.</source>
        <extracomment>warehouse.put_away.nothing</extracomment>
        <translation>{bin} 中没有可以上架的货物。已在搬运途中的见任务列表。</translation>
    </message>
    <message>
        <source>{bin} is where goods are stored: they are not put away from there. Choose another.</source>
        <extracomment>warehouse.put_away.place</extracomment>
        <translation>{bin} 本来就是存储货物的地方：不从那里上架。请选择另一个。</translation>
    </message>
    <message>
        <source>No pick face runs low. There is nothing to bring.</source>
        <extracomment>warehouse.refill.nothing</extracomment>
        <translation>没有拣货面缺货，不需要补货。</translation>
    </message>
    <message>
        <source>Bin {bin} does not fit: what is stocked again goes to a storage or outbound bin, what is held to a quarantine or inspection bin.</source>
        <extracomment>warehouse.return.bin</extracomment>
        <translation>库位 {bin} 不合适：重新入库的放存储库位或出库库位，要冻结的放隔离库位或待检库位。</translation>
    </message>
    <message>
        <source>Lot {lot} is on hold, so what comes back of it cannot be stocked for use. Take it back to hold, or ask Quality to release the lot.</source>
        <extracomment>warehouse.return.held</extracomment>
        <translation>批次 {lot} 已冻结，退回来的不能直接入库使用。请退入冻结库存，或请质量部门解冻该批次。</translation>
    </message>
    <message>
        <source>There is no such shipment line. Look the shipment up again.</source>
        <extracomment>warehouse.return.none</extracomment>
        <translation>没有这条发货行。请重新查找发货单。</translation>
    </message>
    <message>
        <source>A return brings more than nothing. Enter what came back.</source>
        <extracomment>warehouse.return.quantity</extracomment>
        <translation>退货数量必须大于零。请输入退回的数量。</translation>
    </message>
    <message>
        <source>Say why the goods came back: quality and finance will ask.</source>
        <extracomment>warehouse.return.reason</extracomment>
        <translation>请说明退货原因，质量和财务部门都会问到。</translation>
    </message>
    <message>
        <source>{most} of {item}, lot {lot}, are still with the customer from {shipment}; {back} cannot come back. Look for the shipment the rest left with.</source>
        <extracomment>warehouse.return.too_much</extracomment>
        <translation>{shipment} 发给客户的 {item} 批次 {lot} 还有 {most} 未退，不可能退回 {back}。请查找其余货物是随哪次发货发出的。</translation>
    </message>
    <message>
        <source>What a round takes stands on an outbound bin of its site until it is sorted and dropped; a batch cannot do without. Scan the cart or the sorting place.</source>
        <extracomment>warehouse.round.bin</extracomment>
        <translation>拣货轮次取出的货物在分拣和放下之前要放在本站点的一个出库库位上，批量拣货必须有。请扫描拣货车或分拣位。</translation>
    </message>
    <message>
        <source>What was taken for {round} still stands on its cart. Drop it at a dock first, then cancel the rest.</source>
        <extracomment>warehouse.round.laden</extracomment>
        <translation>{round} 取出的货物还在拣货车上。请先放到月台，再取消其余部分。</translation>
    </message>
    <message>
        <source>A round takes from 1 to {most} walks. Say how many at most.</source>
        <extracomment>warehouse.round.most</extracomment>
        <translation>一个拣货轮次包含 1 到 {most} 张拣货单。请说明最多几张。</translation>
    </message>
    <message>
        <source>There is no such round. Look it up again.</source>
        <extracomment>warehouse.round.none</extracomment>
        <translation>没有这个拣货轮次。请重新查找。</translation>
    </message>
    <message>
        <source>No open walk waits to be put on this round. Release a wave, or make walks for orders first.</source>
        <extracomment>warehouse.round.nothing</extracomment>
        <translation>没有未完成的拣货单可编入这个轮次。请先释放波次，或先为订单建拣货单。</translation>
    </message>
    <message>
        <source>{round} is the walk of {who}. Leave it to them, or take it over first.</source>
        <extracomment>warehouse.round.other</extracomment>
        <translation>{round} 由 {who} 在拣。请留给其完成，或先接手。</translation>
    </message>
    <message>
        <source>{round} is {state} already. Take another one.</source>
        <extracomment>warehouse.round.over</extracomment>
        <translation>{round} 的状态已是“{state}”。请另取一个。</translation>
    </message>
    <message>
        <source>A tote has a label of 60 characters at most, and no two have the same. Scan another.</source>
        <extracomment>warehouse.round.tote</extracomment>
        <translation>周转箱的标签最多 60 个字符，且不能重复。请另扫一个。</translation>
    </message>
    <message>
        <source>Totes are for a cluster, one for each of its {walks} walks. Scan as many.</source>
        <extracomment>warehouse.round.totes</extracomment>
        <translation>只有多单拣货才用周转箱，{walks} 张拣货单各一个。请扫描同样多的周转箱。</translation>
    </message>
    <message>
        <source>Another walk of the same order stands here. A round takes one walk of an order.</source>
        <extracomment>warehouse.round.twice</extracomment>
        <translation>这里已有同一订单的另一张拣货单。一个轮次只收每个订单的一张。</translation>
    </message>
    <message>
        <source>Nobody walks {round} yet. Take it first.</source>
        <extracomment>warehouse.round.untaken</extracomment>
        <translation>还没有人领取 {round}。请先领取。</translation>
    </message>
    <message>
        <source>Walk {walk} is not open, stands on a round already, or asks for nothing here. Leave it out.</source>
        <extracomment>warehouse.round.walk</extracomment>
        <translation>拣货单 {walk} 不是未完成状态，或已在别的轮次中，或在这里不需要拣货。请不要列入。</translation>
    </message>
    <message>
        <source>A zone of this site is named for a round of one zone, and for no other. Choose one, or none.</source>
        <extracomment>warehouse.round.zone</extracomment>
        <translation>只有按区拣货的轮次要指定本站点的一个库区，其他不用。请选择一个或不选。</translation>
    </message>
    <message>
        <source>A class is counted every 1 to 3,650 days. Say after how many.</source>
        <extracomment>warehouse.rule.days</extracomment>
        <translation>每个类别每 1 到 3,650 天盘点一次。请输入天数。</translation>
    </message>
    <message>
        <source>A tolerance is a share from 0 % to 100 %. Say how much may differ.</source>
        <extracomment>warehouse.rule.tolerance</extracomment>
        <translation>容差是 0 % 到 100 % 之间的比例。请输入允许的差异。</translation>
    </message>
    <message>
        <source>What may differ in value is an amount in {currency}, not below zero. Say how much.</source>
        <extracomment>warehouse.rule.value</extracomment>
        <translation>允许的金额差异以 {currency} 计，不能小于零。请输入金额。</translation>
    </message>
    <message>
        <source>The label names unit {sscc}, which is none of ours. Receive what is in it, and scan that.</source>
        <extracomment>warehouse.scan.sscc</extracomment>
        <translation>标签上的包装单元 {sscc} 不是我们的。请收下其中的货物，再扫描货物。</translation>
    </message>
    <message>
        <source>Nothing is set aside for {order}, so nothing can leave. See what its lines wait for.</source>
        <extracomment>warehouse.ship.nothing</extracomment>
        <translation>没有为 {order} 预留货物，无法发货。请查看各行在等什么。</translation>
    </message>
    <message>
        <source>{quantity} of lot {lot} are packed for {order} in unit {sscc}, or loaded. Take them out of that unit first, or set other stock aside.</source>
        <extracomment>warehouse.ship.packed</extracomment>
        <translation>批次 {lot} 的 {quantity} 已为 {order} 包装在单元 {sscc} 中，或已装车。请先从那个单元取出，或预留其他库存。</translation>
    </message>
    <message>
        <source>Nothing or less than nothing cannot leave. Enter a quantity above zero.</source>
        <extracomment>warehouse.ship.quantity</extracomment>
        <translation>发货数量不能为零或负数。请输入大于零的数量。</translation>
    </message>
    <message>
        <source>{there} are set aside for line {line} of {order}: no more can leave. Ship that, or see what the rest waits for.</source>
        <extracomment>warehouse.ship.short</extracomment>
        <translation>{order} 第 {line} 行预留了 {there}，最多只能发这么多。请按此发货，或查看其余在等什么。</translation>
    </message>
    <message>
        <source>Carrier and tracking number take 100 characters at most. Shorten them.</source>
        <extracomment>warehouse.ship.text</extracomment>
        <translation>承运商和运单号最多 100 个字符。请缩短。</translation>
    </message>
    <message>
        <source>Line {line} stands here twice. Name it once, with the whole quantity.</source>
        <extracomment>warehouse.ship.twice</extracomment>
        <translation>第 {line} 行在这里出现了两次。请只写一次，填写全部数量。</translation>
    </message>
    <message>
        <source>All of this grip was taken: nothing of it can be missing. Choose the one that is short.</source>
        <extracomment>warehouse.short.whole</extracomment>
        <translation>这条拣货行已全部拣出，不会缺货。请选择缺货的那一条。</translation>
    </message>
    <message>
        <source>Nothing of this lot is left to be sorted for {round}. Take the next one.</source>
        <extracomment>warehouse.sort.lot</extracomment>
        <translation>{round} 的这个批次已没有要分拣的货物。请拿下一个。</translation>
    </message>
    <message>
        <source>{order} has no part in this lot. It goes to {next}.</source>
        <extracomment>warehouse.sort.order</extracomment>
        <translation>{order} 不需要这个批次。它属于 {next}。</translation>
    </message>
    <message>
        <source>{most} of this lot are for {order}, not {taken}. Put the rest to the others.</source>
        <extracomment>warehouse.sort.too_much</extracomment>
        <translation>这个批次中 {order} 只要 {most}，不是 {taken}。其余请分给别的订单。</translation>
    </message>
    <message>
        <source>&apos;{prefix}&apos; is no company prefix: GS1 gives 4 to 12 digits. Write it as it stands in GS1&apos;s letter.</source>
        <extracomment>warehouse.sscc.digits</extracomment>
        <translation>“{prefix}”不是厂商识别代码：GS1 给的是 4 到 12 位数字。请按 GS1 函件上的填写。</translation>
    </message>
    <message>
        <source>The extension is one digit, 0 to 9. Choose one.</source>
        <extracomment>warehouse.sscc.extension</extracomment>
        <translation>扩展位是一位数字，0 到 9。请选择一个。</translation>
    </message>
    <message>
        <source>This site has no GS1 company prefix, so no unit can be numbered. Set one first.</source>
        <extracomment>warehouse.sscc.prefix</extracomment>
        <translation>本地点没有 GS1 厂商识别代码，无法给包装单元编号。请先设置。</translation>
    </message>
    <message>
        <source>Another site numbers its units with prefix {prefix} and extension {extension}, or did. Choose another extension.</source>
        <extracomment>warehouse.sscc.taken</extracomment>
        <translation>另一个地点正在或曾经用厂商识别代码 {prefix} 和扩展位 {extension} 给包装单元编号。请换一个扩展位。</translation>
    </message>
    <message>
        <source>The task starts at {wanted}; {scanned} was scanned. Go there.</source>
        <extracomment>warehouse.task.from</extracomment>
        <translation>任务从 {wanted} 开始；扫描的是 {scanned}。请到那里去。</translation>
    </message>
    <message>
        <source>What the task is about does not lie in {bin} any more. Look at the list again, or cancel the task.</source>
        <extracomment>warehouse.task.gone</extracomment>
        <translation>任务要搬的货物已不在 {bin}。请重新查看列表，或取消任务。</translation>
    </message>
    <message>
        <source>This is lot {scanned}; the task is about lot {wanted} in {bin}. Put it back and take that one.</source>
        <extracomment>warehouse.task.lot</extracomment>
        <translation>这是批次 {scanned}；任务要的是 {bin} 中的批次 {wanted}。请放回去，取那一个。</translation>
    </message>
    <message>
        <source>There is no such task. Look at the list again.</source>
        <extracomment>warehouse.task.none</extracomment>
        <translation>没有这个任务。请重新查看列表。</translation>
    </message>
    <message>
        <source>Nobody who may sign in is called so. Choose another person, or leave it open to all.</source>
        <extracomment>warehouse.task.person</extracomment>
        <translation>没有可登录的人叫这个名字。请选择其他人，或留给所有人。</translation>
    </message>
    <message>
        <source>Tasks are carried from priority 1 to {last}, the lower number first. Give one of these.</source>
        <extracomment>warehouse.task.priority</extracomment>
        <translation>任务的优先级从 1 到 {last}，数字小的先做。请填其中一个。</translation>
    </message>
    <message>
        <source>The task is about {most}; {quantity} cannot be carried for it. Count again.</source>
        <extracomment>warehouse.task.quantity</extracomment>
        <translation>任务要搬 {most}；不能为它搬 {quantity}。请重新清点。</translation>
    </message>
    <message>
        <source>This task is {state}: there is nothing left to carry. Take the next one.</source>
        <extracomment>warehouse.task.state</extracomment>
        <translation>这个任务的状态是{state}：没有要搬的了。请做下一个。</translation>
    </message>
    <message>
        <source>The task goes to {wanted}, not to {scanned}. Carry it there.</source>
        <extracomment>warehouse.task.to</extracomment>
        <translation>任务的目的地是 {wanted}，不是 {scanned}。请搬到那里。</translation>
    </message>
    <message>
        <source>The task is about unit {wanted} in {bin}; {scanned} was scanned. Put it back and take that one.</source>
        <extracomment>warehouse.task.unit</extracomment>
        <translation>任务要的是 {bin} 中的包装单元 {wanted}；扫描的是 {scanned}。请放回去，取那一个。</translation>
    </message>
    <message>
        <source>Unit {unit} is carried as it is. Leave the quantity out.</source>
        <extracomment>warehouse.task.whole</extracomment>
        <translation>包装单元 {unit} 整个搬运。请不要填写数量。</translation>
    </message>
    <message>
        <source>Unit {unit} is closed and labelled. Open it first.</source>
        <extracomment>warehouse.unit.closed</extracomment>
        <translation>包装单元 {unit} 已封好并贴了标签。请先打开。</translation>
    </message>
    <message>
        <source>Nothing is in this unit, so it is not closed or carried. Pack something first.</source>
        <extracomment>warehouse.unit.empty</extracomment>
        <translation>这个包装单元是空的，不能封好或搬运。请先装入货物。</translation>
    </message>
    <message>
        <source>Unit {unit} is {state}: nothing is done with it any more. Scan another.</source>
        <extracomment>warehouse.unit.gone</extracomment>
        <translation>包装单元 {unit} 的状态是{state}：不再处理。请扫描另一个。</translation>
    </message>
    <message>
        <source>Unit {unit} holds {held} of lot {lot}, not {quantity}. Take at most that.</source>
        <extracomment>warehouse.unit.less</extracomment>
        <translation>包装单元 {unit} 中批次 {lot} 有 {held}，没有 {quantity}。最多取这么多。</translation>
    </message>
    <message>
        <source>Unit {unit} is on a truck. Unload it first.</source>
        <extracomment>warehouse.unit.loaded</extracomment>
        <translation>包装单元 {unit} 在车上。请先卸下。</translation>
    </message>
    <message>
        <source>Unit {unit} is packed for no order, so it does not leave. Pick it for one first.</source>
        <extracomment>warehouse.unit.no_order</extracomment>
        <translation>包装单元 {unit} 不是为订单包装的，不能发出。请先为订单拣选。</translation>
    </message>
    <message>
        <source>There is no such handling unit. Scan its label again.</source>
        <extracomment>warehouse.unit.none</extracomment>
        <translation>没有这个包装单元。请重新扫描它的标签。</translation>
    </message>
    <message>
        <source>Unit {unit} does not hold that. Scan what is in it.</source>
        <extracomment>warehouse.unit.not_inside</extracomment>
        <translation>包装单元 {unit} 中没有那个。请扫描其中的货物。</translation>
    </message>
    <message>
        <source>Unit {unit} is on no truck here. There is nothing to unload.</source>
        <extracomment>warehouse.unit.not_loaded</extracomment>
        <translation>包装单元 {unit} 不在这里的任何车上。没有可卸的。</translation>
    </message>
    <message>
        <source>What is in unit {unit} is not all set aside for {order} any more. Set it aside again, or unpack it.</source>
        <extracomment>warehouse.unit.not_set_aside</extracomment>
        <translation>包装单元 {unit} 中的货物不再全部为 {order} 预留。请重新预留，或拆包。</translation>
    </message>
    <message>
        <source>Unit {unit} is open: something can be put in or taken out.</source>
        <extracomment>warehouse.unit.open</extracomment>
        <translation>包装单元 {unit} 已经打开：可以装入或取出。</translation>
    </message>
    <message>
        <source>{order} still waits for {waiting}. Wait for them, or ship this unit alone, as a part of the order.</source>
        <extracomment>warehouse.unit.partly</extracomment>
        <translation>{order} 还在等 {waiting}。请等待，或把这个包装单元作为订单的一部分单独发货。</translation>
    </message>
    <message>
        <source>Unit {unit} is carried to another bin of its own site; {bin} is none. Choose such a bin.</source>
        <extracomment>warehouse.unit.place</extracomment>
        <translation>包装单元 {unit} 要搬到本地点的另一个库位；{bin} 不是。请选择这样的库位。</translation>
    </message>
    <message>
        <source>{when} has passed: nothing can be picked for it any more. Name a later cut-off.</source>
        <extracomment>warehouse.wave.late</extracomment>
        <translation>{when} 已经过去，来不及拣货了。请指定更晚的截止时间。</translation>
    </message>
    <message>
        <source>A wave has one order at least. Say how many it takes at most, or leave it open.</source>
        <extracomment>warehouse.wave.most</extracomment>
        <translation>一个波次至少有一个订单。请说明最多几个，或留空。</translation>
    </message>
    <message>
        <source>There is no such wave. Look it up again.</source>
        <extracomment>warehouse.wave.none</extracomment>
        <translation>没有这个波次。请重新查找。</translation>
    </message>
    <message>
        <source>Nothing that is due is set aside in storage and still to be walked. Choose a later cut-off, or see what the orders wait for.</source>
        <extracomment>warehouse.wave.nothing</extracomment>
        <translation>到期的订单在仓储区没有已预留且待拣的货物。请选择更晚的截止时间，或查看订单在等什么。</translation>
    </message>
    <message>
        <source>Nothing is set aside in storage for {order} at this site, so it cannot be picked in this wave. Leave it out.</source>
        <extracomment>warehouse.wave.order</extracomment>
        <translation>本站点的仓储区没有为 {order} 预留货物，不能编入这个波次。请不要列入。</translation>
    </message>
    <message>
        <source>{wave} is {state} already. There is nothing left of it to cancel.</source>
        <extracomment>warehouse.wave.over</extracomment>
        <translation>{wave} 的状态已是“{state}”，没有可取消的了。</translation>
    </message>
    <message>
        <source>{who} walks {round} for this wave. Let that round be finished, or cancel it first.</source>
        <extracomment>warehouse.wave.taken</extracomment>
        <translation>{who} 正在为这个波次拣 {round}。请等该轮次完成，或先取消它。</translation>
    </message>
    <message>
        <source>The same order stands here twice. Name it once.</source>
        <extracomment>warehouse.wave.twice</extracomment>
        <translation>同一订单出现了两次。只写一次即可。</translation>
    </message>
    <message>
        <source>{order} is picked on {walk} already. Finish that walk, or leave the order out.</source>
        <extracomment>warehouse.wave.walked</extracomment>
        <translation>{order} 已在拣货单 {walk} 上拣货。请完成该单，或不要列入此订单。</translation>
    </message>
    <message>
        <source>Goods change hands in a storage, production or outbound bin of the same warehouse; {bin} is none. Choose such a bin.</source>
        <extracomment>warehouse.zone.handover</extracomment>
        <translation>货物在同一仓库的存储、生产或发货库位交接；{bin} 不是。请选择这样的库位。</translation>
    </message>
    <message>
        <source>There is no such zone. Choose one from the list.</source>
        <extracomment>warehouse.zone.none</extracomment>
        <translation>没有这个库区。请从列表中选择。</translation>
    </message>
    <message>
        <source>There is a zone {code} in this warehouse already. Choose another code.</source>
        <extracomment>warehouse.zone.taken</extracomment>
        <translation>这个仓库已经有库区 {code}。请换一个代码。</translation>
    </message>
</context>
</TS>
