<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>desk</name>
    <message>
        <source> (due %1%2)</source>
        <translation>（%1 到货%2）</translation>
    </message>
    <message>
        <source> (not sent yet)</source>
        <translation>（尚未发送）</translation>
    </message>
    <message>
        <source> for the whole company</source>
        <translation>（针对整个公司）</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>%1 % from the left, %2 % from the top</source>
        <translation>距左 %1 %，距上 %2 %</translation>
    </message>
    <message>
        <source>%1 %2 costs %3 from then on.</source>
        <translation>从那时起，%1 %2 的成本为 %3。</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%3的%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1（%3 的 %2）</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1（另有 %2 项）</translation>
    </message>
    <message>
        <source>%1 (for everybody)</source>
        <translation>%1（公用）</translation>
    </message>
    <message>
        <source>%1 (in design or obsolete)</source>
        <translation>%1（设计中或已淘汰）</translation>
    </message>
    <message>
        <source>%1 (may be left out)</source>
        <translation>%1（可以不选）</translation>
    </message>
    <message>
        <source>%1 A, %2 B, %3 C; %4 changed their class.</source>
        <translation>A 类 %1 个，B 类 %2 个，C 类 %3 个；%4 个改变了类别。</translation>
    </message>
    <message>
        <source>%1 These orders lost what was set aside and wait again: %2.</source>
        <translation>%1 以下订单失去了预留，重新等待：%2。</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 种</translation>
    </message>
    <message>
        <source>%1 answered, %2 are still open.</source>
        <translation>已处理 %1 个，仍有 %2 个未结。</translation>
    </message>
    <message>
        <source>%1 are needed today or were needed before.</source>
        <translation>有 %1 项今天或更早就需要。</translation>
    </message>
    <message>
        <source>%1 are not reported yet. Finish all the same?</source>
        <translation>还有 %1 没有报工。仍要完工吗？</translation>
    </message>
    <message>
        <source>%1 are on hold</source>
        <translation>%1 已冻结</translation>
    </message>
    <message>
        <source>%1 are on hold, %2 order lines lost their goods</source>
        <translation>%1 已冻结，%2 个订单行失去了预留</translation>
    </message>
    <message>
        <source>%1 are still to be issued.</source>
        <translation>还需发料 %1。</translation>
    </message>
    <message>
        <source>%1 asks for it.</source>
        <translation>已由 %1 提出。</translation>
    </message>
    <message>
        <source>%1 audits, %2 answers</source>
        <translation>%1 审核，%2 回答</translation>
    </message>
    <message>
        <source>%1 bad</source>
        <translation>%1 件不良</translation>
    </message>
    <message>
        <source>%1 bad of %2</source>
        <translation>%2 中有 %1 不良</translation>
    </message>
    <message>
        <source>%1 bins</source>
        <translation>%1 个库位</translation>
    </message>
    <message>
        <source>%1 bins are to be counted.</source>
        <translation>有 %1 个库位待盘点。</translation>
    </message>
    <message>
        <source>%1 boxes in it</source>
        <translation>内含 %1 个包装</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 由 %2</translation>
    </message>
    <message>
        <source>%1 calls the team leader.</source>
        <translation>%1 已呼叫班组长。</translation>
    </message>
    <message>
        <source>%1 came back</source>
        <translation>退回 %1</translation>
    </message>
    <message>
        <source>%1 came in before, with this same file.</source>
        <translation>此前已用同一文件导入 %1 行。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be written. Look at its folder.</source>
        <translation>无法写入 %1。请检查其文件夹。</translation>
    </message>
    <message>
        <source>%1 cards or rows have no name and stay out.</source>
        <translation>%1 张名片或行没有名称，不读入。</translation>
    </message>
    <message>
        <source>%1 changed this record at %2, after you had opened it.</source>
        <translation>打开之后，%1 于 %2 修改了这条记录。</translation>
    </message>
    <message>
        <source>%1 changes are not saved. Press Ctrl+S to save them, or Ctrl+Z to forget them.</source>
        <translation>%1 处修改尚未保存。按 Ctrl+S 保存，或按 Ctrl+Z 放弃。</translation>
    </message>
    <message>
        <source>%1 changes by %2</source>
        <translation>%1 变动 %2</translation>
    </message>
    <message>
        <source>%1 characteristics</source>
        <translation>%1 项特性</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 counts</source>
        <translation>%1 正在盘点</translation>
    </message>
    <message>
        <source>%1 credits %2.</source>
        <translation>%1 已贷记 %2。</translation>
    </message>
    <message>
        <source>%1 customers belong to it now.</source>
        <translation>现有 %1 个客户属于此群。</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 days after the wanted day</source>
        <translation>比要求日期晚 %1 天</translation>
    </message>
    <message>
        <source>%1 days away</source>
        <translation>外出 %1 天</translation>
    </message>
    <message>
        <source>%1 days here</source>
        <translation>已停留 %1 天</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation>逾期 %1 天</translation>
    </message>
    <message>
        <source>%1 days, next about %2</source>
        <translation>%1 天，下次约 %2</translation>
    </message>
    <message>
        <source>%1 does not go in here</source>
        <translation>%1 不用在这里</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 项已完成</translation>
    </message>
    <message>
        <source>%1 edition %2</source>
        <translation>%1 第 %2 版</translation>
    </message>
    <message>
        <source>%1 end within %2 days.</source>
        <translation>%1 项将在 %2 天内到期。</translation>
    </message>
    <message>
        <source>%1 expired</source>
        <translation>%1 已过期</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 用于 %2</translation>
    </message>
    <message>
        <source>%1 for %2 · %3 grips to go</source>
        <translation>%1 给 %2 · 还剩 %3 次拣取</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>发现 %1 处</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>放行 %1</translation>
    </message>
    <message>
        <source>%1 free for use</source>
        <translation>放行 %1</translation>
    </message>
    <message>
        <source>%1 from expected supply, leaves %2</source>
        <translation>%1 来自预计入库，%2 发出</translation>
    </message>
    <message>
        <source>%1 from free stock, leaves %2</source>
        <translation>%1 来自可用库存，%2 发出</translation>
    </message>
    <message>
        <source>%1 goes no further up.</source>
        <translation>%1 不再上升级别。</translation>
    </message>
    <message>
        <source>%1 goes on with all %2 links; %3 stays as a pointer to it. What was posted stays as it was posted. Enter on a line above chooses whose value stays.</source>
        <translation>%1 继续使用并接收全部 %2 个关联；%3 保留为指向它的记录。已过账的内容不变。在上面的行按 Enter 选择保留哪一方的值。</translation>
    </message>
    <message>
        <source>%1 goes there by itself when its goods have left. Open it to pick and ship them.</source>
        <translation>%1 的货物发出后会自动移到那里。请打开它进行拣货和发货。</translation>
    </message>
    <message>
        <source>%1 goes to %2.</source>
        <translation>%1 将发给 %2。</translation>
    </message>
    <message>
        <source>%1 goes to %2: %3.</source>
        <translation>%1 放到 %2：%3。</translation>
    </message>
    <message>
        <source>%1 goes to review: %2 people must approve it, and not %3, who drew it up.</source>
        <translation>%1 提交评审：须由 %2 人批准，编制人 %3 不能批准。</translation>
    </message>
    <message>
        <source>%1 good, %2 scrap, %3 rework of %4</source>
        <translation>合格 %1、报废 %2、返工 %3，共 %4</translation>
    </message>
    <message>
        <source>%1 grips</source>
        <translation>%1 次拣取</translation>
    </message>
    <message>
        <source>%1 grips are not set aside any more; they are taken off when somebody takes the round.</source>
        <translation>%1 个拣货行已不再预留；有人领取此轮次时会去掉。</translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation>%1 组</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 has all its goods set aside. Open it to pick and ship them.</source>
        <translation>%1 的货物已全部预留。请打开它进行拣货和发货。</translation>
    </message>
    <message>
        <source>%1 has begun.</source>
        <translation>%1 已开始。</translation>
    </message>
    <message>
        <source>%1 has come</source>
        <translation>%1 已到场</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>由 %1 负责</translation>
    </message>
    <message>
        <source>%1 has left with %2.</source>
        <translation>%1 已带 %2 离开。</translation>
    </message>
    <message>
        <source>%1 has left. Bill it, and it leaves the board.</source>
        <translation>%1 已发货。开票后即从看板上消失。</translation>
    </message>
    <message>
        <source>%1 has no 8D report, and you may not open one.</source>
        <translation>%1 没有 8D 报告，您无权开立。</translation>
    </message>
    <message>
        <source>%1 have expired, %2 end within %3 days. Who lacks a skill cannot log on where it is needed.</source>
        <translation>%1 项已过期，%2 项将在 %3 天内到期。缺少所需技能的人不能登录该工序。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 中有 %1</translation>
    </message>
    <message>
        <source>%1 in %2 pieces of %3 inspections</source>
        <translation>%3 次检验的 %2 件中有 %1 处缺陷</translation>
    </message>
    <message>
        <source>%1 invoices, the oldest %2 days</source>
        <translation>%1 张发票，最早的逾期 %2 天</translation>
    </message>
    <message>
        <source>%1 is a draft again. What was signed of it counts no more.</source>
        <translation>%1 又成为草稿。此前的签名不再有效。</translation>
    </message>
    <message>
        <source>%1 is a draft. Submit it first; then others look at it.</source>
        <translation>%1 是草稿。请先提交，再由其他人评审。</translation>
    </message>
    <message>
        <source>%1 is a quote. Sign it first; then goods are set aside for it and leave.</source>
        <translation>%1 还是报价。请先签单，然后才会为它预留货物并发货。</translation>
    </message>
    <message>
        <source>%1 is a request: draw up the order that carries it out, on its record.</source>
        <translation>%1 是变更申请：请在它的页面上编制执行它的变更单。</translation>
    </message>
    <message>
        <source>%1 is a request: the order that comes from it is released.</source>
        <translation>%1 是变更申请：发布的是由它产生的变更单。</translation>
    </message>
    <message>
        <source>%1 is a stage further.</source>
        <translation>%1 已进入下一阶段。</translation>
    </message>
    <message>
        <source>%1 is added for %2.</source>
        <translation>已新增 %1，数量 %2。</translation>
    </message>
    <message>
        <source>%1 is answered.</source>
        <translation>%1 已答复。</translation>
    </message>
    <message>
        <source>%1 is approved.</source>
        <translation>%1 已批准。</translation>
    </message>
    <message>
        <source>%1 is approved. Release it, or change it: then it is a draft again and is signed anew.</source>
        <translation>%1 已批准。请发布它，或修改它：修改后又成为草稿，须重新签名。</translation>
    </message>
    <message>
        <source>%1 is approved. These orders lost what was set aside and wait again: %2.</source>
        <translation>%1 已批准。以下订单失去了预留，重新等待：%2。</translation>
    </message>
    <message>
        <source>%1 is approved; the books say what lies there.</source>
        <translation>%1 已批准，账面与实物一致。</translation>
    </message>
    <message>
        <source>%1 is at this job.</source>
        <translation>%1 正在做这项作业。</translation>
    </message>
    <message>
        <source>%1 is begun.</source>
        <translation>%1 已建立。</translation>
    </message>
    <message>
        <source>%1 is bought, made and sold to revision %2 instead of %3, %4.</source>
        <translation>%1 的采购、制造和销售改用版本 %2，代替 %3，%4。</translation>
    </message>
    <message>
        <source>%1 is called off.</source>
        <translation>%1 已取消。</translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation>%1 已取消。</translation>
    </message>
    <message>
        <source>%1 is changed: revision %2.</source>
        <translation>%1 已变更：版本 %2。</translation>
    </message>
    <message>
        <source>%1 is closed</source>
        <translation>%1 已关闭</translation>
    </message>
    <message>
        <source>%1 is closed and signed.</source>
        <translation>%1 已签名关闭。</translation>
    </message>
    <message>
        <source>%1 is closed and signed. Open a new report.</source>
        <translation>%1 已签名关闭。请新建报告。</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 已关闭。</translation>
    </message>
    <message>
        <source>%1 is closed. Its open findings stay with their owners.</source>
        <translation>%1 已关闭。未关闭的发现项留给其负责人。</translation>
    </message>
    <message>
        <source>%1 is coming</source>
        <translation>%1 正在赶来</translation>
    </message>
    <message>
        <source>%1 is decided and moves no more. Begin a new opportunity.</source>
        <translation>%1 已有结果，不能再移动。请建立新的商机。</translation>
    </message>
    <message>
        <source>%1 is dropped.</source>
        <translation>%1 已放弃。</translation>
    </message>
    <message>
        <source>%1 is entered, and %2 lots are on hold.</source>
        <translation>%1 已录入，%2 个批次已冻结。</translation>
    </message>
    <message>
        <source>%1 is entered, and one lot is on hold.</source>
        <translation>%1 已录入，一个批次已冻结。</translation>
    </message>
    <message>
        <source>%1 is entered.</source>
        <translation>%1 已录入。</translation>
    </message>
    <message>
        <source>%1 is in review.</source>
        <translation>%1 正在评审。</translation>
    </message>
    <message>
        <source>%1 is kept as a draft.</source>
        <translation>%1 已存为草稿。</translation>
    </message>
    <message>
        <source>%1 is larger than 20 MiB. Divide it.</source>
        <translation>%1 大于 20 MiB，请拆分。</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 已锁定</translation>
    </message>
    <message>
        <source>%1 is logged off</source>
        <translation>%1 将退出作业</translation>
    </message>
    <message>
        <source>%1 is looked at. It goes on with the last signature, and back when somebody changes it.</source>
        <translation>%1 正在评审。最后一个签名后它会继续，有人修改时则退回。</translation>
    </message>
    <message>
        <source>%1 is lost.</source>
        <translation>%1 已丢单。</translation>
    </message>
    <message>
        <source>%1 is made: an item of its own with its bill, its routing and its cost.</source>
        <translation>%1 已生成：它是独立的物料，有自己的物料清单、工艺路线和成本。</translation>
    </message>
    <message>
        <source>%1 is matched</source>
        <translation>已核销 %1</translation>
    </message>
    <message>
        <source>%1 is merged into %2: %3 links moved.</source>
        <translation>%1 已并入 %2：转移了 %3 个关联。</translation>
    </message>
    <message>
        <source>%1 is moved.</source>
        <translation>%1 已移动。</translation>
    </message>
    <message>
        <source>%1 is no draft any more: there is nothing to submit.</source>
        <translation>%1 已不是草稿：没有可提交的内容。</translation>
    </message>
    <message>
        <source>%1 is no picture in SVG, PNG or JPEG: open the drawing itself.</source>
        <translation>%1 不是 SVG、PNG 或 JPEG 图片：请直接打开图纸。</translation>
    </message>
    <message>
        <source>%1 is no picture.</source>
        <translation>%1 不是图片。</translation>
    </message>
    <message>
        <source>%1 is no value of this chart.</source>
        <translation>%1 不是此控制图的数值。</translation>
    </message>
    <message>
        <source>%1 is not approved: it cannot be released.</source>
        <translation>%1 尚未批准：不能发布。</translation>
    </message>
    <message>
        <source>%1 is not in review: there is nothing to decide.</source>
        <translation>%1 不在评审中：没有可决定的内容。</translation>
    </message>
    <message>
        <source>%1 is not open any more: there is nothing to close.</source>
        <translation>%1 已不是未结状态，无需关闭。</translation>
    </message>
    <message>
        <source>%1 is not the released revision: there is nothing to sign.</source>
        <translation>%1 不是已发布的修订版：无需签名。</translation>
    </message>
    <message>
        <source>%1 is not used for it any more.</source>
        <translation>%1 不再用于它。</translation>
    </message>
    <message>
        <source>%1 is not worked by it any more.</source>
        <translation>%1 不再按它加工。</translation>
    </message>
    <message>
        <source>%1 is on the list already</source>
        <translation>%1 已在清单上</translation>
    </message>
    <message>
        <source>%1 is put right.</source>
        <translation>%1 已纠正。</translation>
    </message>
    <message>
        <source>%1 is read and understood: your name stands under it.</source>
        <translation>%1 已阅读并理解：已签上您的姓名。</translation>
    </message>
    <message>
        <source>%1 is ready, and counts from none.</source>
        <translation>%1 已就绪，件数从零计起。</translation>
    </message>
    <message>
        <source>%1 is rejected.</source>
        <translation>%1 已否决。</translation>
    </message>
    <message>
        <source>%1 is released.</source>
        <translation>%1 已放行。</translation>
    </message>
    <message>
        <source>%1 is released. What takes hold is changed by another order.</source>
        <translation>%1 已发布。已生效的内容要由另一张变更单来改。</translation>
    </message>
    <message>
        <source>%1 is released: %2 orders, %3 grips.</source>
        <translation>%1 已下达：%2 个订单，%3 个拣货行。</translation>
    </message>
    <message>
        <source>%1 is retired.</source>
        <translation>%1 已停用。</translation>
    </message>
    <message>
        <source>%1 is shown by another program: Ctrl+O opens it.</source>
        <translation>%1 由其他程序显示：按 Ctrl+O 打开。</translation>
    </message>
    <message>
        <source>%1 is signed and does not become a quote again. Open it to change it or to call it off.</source>
        <translation>%1 已签单，不能再变回报价。请打开它进行更改或取消。</translation>
    </message>
    <message>
        <source>%1 is signed and with the customer.</source>
        <translation>%1 已签署并提交给客户。</translation>
    </message>
    <message>
        <source>%1 is signed.</source>
        <translation>%1 已签单。</translation>
    </message>
    <message>
        <source>%1 is solved.</source>
        <translation>%1 已解决。</translation>
    </message>
    <message>
        <source>%1 is too large for the values of one inspection.</source>
        <translation>%1 太大，不可能是一次检验的测量值。</translation>
    </message>
    <message>
        <source>%1 is too large to be added at once.</source>
        <translation>%1 太大，无法一次添加。</translation>
    </message>
    <message>
        <source>%1 is won.</source>
        <translation>%1 已赢单。</translation>
    </message>
    <message>
        <source>%1 is written down, and its 8D report is open.</source>
        <translation>%1 已记录，其 8D 报告已开立。</translation>
    </message>
    <message>
        <source>%1 is written down.</source>
        <translation>%1 已记录。</translation>
    </message>
    <message>
        <source>%1 is your own, and nobody decides on his own change. Ask somebody else to look at it.</source>
        <translation>%1 是您自己编制的，任何人都不能审批自己的变更。请让其他人评审。</translation>
    </message>
    <message>
        <source>%1 is your walk.</source>
        <translation>%1 由你拣货。</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 个物料</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 公斤</translation>
    </message>
    <message>
        <source>%1 last %2, highest %3</source>
        <translation>%1 最新 %2，最高 %3</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 levels above</source>
        <translation>上 %1 层</translation>
    </message>
    <message>
        <source>%1 lie in %2</source>
        <translation>%2 中有 %1</translation>
    </message>
    <message>
        <source>%1 line %2, %3, waits for %4</source>
        <translation>%1 第 %2 行，%3，等待 %4</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1 lines have no cost yet</source>
        <translation>%1 行还没有成本</translation>
    </message>
    <message>
        <source>%1 lines pasted.</source>
        <translation>已粘贴 %1 行。</translation>
    </message>
    <message>
        <source>%1 lots</source>
        <translation>%1 个批次</translation>
    </message>
    <message>
        <source>%1 lots are decided on.</source>
        <translation>对 %1 个批次作出判定。</translation>
    </message>
    <message>
        <source>%1 lots are on hold.</source>
        <translation>%1 个批次已冻结。</translation>
    </message>
    <message>
        <source>%1 lots stand behind these goods, and %2 customers have some of them.</source>
        <translation>这些货物背后有 %1 个批次，有 %2 个客户收到过其中的货物。</translation>
    </message>
    <message>
        <source>%1 lots were rejected at tightened inspection. Nothing is accepted until the source was put right.</source>
        <translation>加严检验时已有 %1 批被拒收。来源整改之前不再接收。</translation>
    </message>
    <message>
        <source>%1 may go on.</source>
        <translation>%1 可以继续。</translation>
    </message>
    <message>
        <source>%1 may pass over the credit limit.</source>
        <translation>%1 可以超信用额度放行。</translation>
    </message>
    <message>
        <source>%1 may sign in again</source>
        <translation>%1 可以重新登录了</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>%1 more than is free or expected</source>
        <translation>比可用和预计的多 %1</translation>
    </message>
    <message>
        <source>%1 more than there is</source>
        <translation>超出 %1</translation>
    </message>
    <message>
        <source>%1 more than was received</source>
        <translation>比收到的多 %1</translation>
    </message>
    <message>
        <source>%1 need not read it by this rule any more.</source>
        <translation>按此规则 %1 不再须阅读。</translation>
    </message>
    <message>
        <source>%1 not yet</source>
        <translation>%1 人未读</translation>
    </message>
    <message>
        <source>%1 notes not read</source>
        <translation>%1 条交班记录未读</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>%1 of %2 at work are not decided on yet. %3</source>
        <translation>在制的 %2 还有 %1 未处置。%3</translation>
    </message>
    <message>
        <source>%1 of %2 come in. Enter leaves a row out or takes it; Ctrl+Enter takes them in.</source>
        <translation>共 %2 行，将读入 %1 行。按 Enter 取消或选中一行，按 Ctrl+Enter 读入。</translation>
    </message>
    <message>
        <source>%1 of %2 decided on</source>
        <translation>已分配处置 %1，共 %2</translation>
    </message>
    <message>
        <source>%1 of %2 good</source>
        <translation>%2 件中 %1 件合格</translation>
    </message>
    <message>
        <source>%1 of %2 grips</source>
        <translation>已拣 %1／%2 行</translation>
    </message>
    <message>
        <source>%1 of %2 is done.</source>
        <translation>%2 的 %1 已完成。</translation>
    </message>
    <message>
        <source>%1 of %2 later audits have found none of it.</source>
        <translation>后续 %2 次审核中已有 %1 次未发现此问题。</translation>
    </message>
    <message>
        <source>%1 of %2 later lots have come without the defect.</source>
        <translation>后续 %2 批中已有 %1 批无此缺陷。</translation>
    </message>
    <message>
        <source>%1 of %2 later lots have come without the defect: %3 may be closed.</source>
        <translation>后续批次需 %2 个，已有 %1 个无此缺陷：%3 可以关闭。</translation>
    </message>
    <message>
        <source>%1 of %2 pieces</source>
        <translation>%2 件中的 %1 件</translation>
    </message>
    <message>
        <source>%1 of %2 pieces are recorded. Goods are decided on when none is missing.</source>
        <translation>已记录 %2 件中的 %1 件。全部记录后才能对货物作出判定。</translation>
    </message>
    <message>
        <source>%1 of %2 questions answered</source>
        <translation>已回答 %1/%2 个问题</translation>
    </message>
    <message>
        <source>%1 of %2 remain</source>
        <translation>共 %2，剩余 %1</translation>
    </message>
    <message>
        <source>%1 of %2 rows came in.</source>
        <translation>%2 行中导入了 %1 行。</translation>
    </message>
    <message>
        <source>%1 of %2 rows would come in; nothing was changed.</source>
        <translation>%2 行中可导入 %1 行；尚未作任何更改。</translation>
    </message>
    <message>
        <source>%1 of %2 signed</source>
        <translation>已签 %1／%2</translation>
    </message>
    <message>
        <source>%1 of %2, due %3; in all it brings %4</source>
        <translation>%2 %1，%3 到期；共带来 %4</translation>
    </message>
    <message>
        <source>%1 of %2, lot %3, are not decided on yet. %4</source>
        <translation>%2 批次 %3 还有 %1 未处置。%4</translation>
    </message>
    <message>
        <source>%1 of %2, lot %3, in %4 are not decided on yet. %5</source>
        <translation>%4 中 %2 批次 %3 还有 %1 未处置。%5</translation>
    </message>
    <message>
        <source>%1 of %2: %3 left of %4</source>
        <translation>%1（%2）：总额 %4，剩余 %3</translation>
    </message>
    <message>
        <source>%1 of 8</source>
        <translation>%1／8 步</translation>
    </message>
    <message>
        <source>%1 of all</source>
        <translation>占全部的 %1</translation>
    </message>
    <message>
        <source>%1 of earlier money and credit notes are open…</source>
        <translation>以前的收款和贷项通知单还有 %1 未清…</translation>
    </message>
    <message>
        <source>%1 of lot %2 are back in stock.</source>
        <translation>批次 %2 的 %1 已退回库存。</translation>
    </message>
    <message>
        <source>%1 of lot %2 issued.</source>
        <translation>已发料：批次 %2，数量 %1。</translation>
    </message>
    <message>
        <source>%1 of lot %2 taken from bin %3.</source>
        <translation>已从库位 %3 取出批次 %2 共 %1。</translation>
    </message>
    <message>
        <source>%1 of them are late.</source>
        <translation>其中 %1 个已逾期。</translation>
    </message>
    <message>
        <source>%1 of them are overdue.</source>
        <translation>其中 %1 份已逾期。</translation>
    </message>
    <message>
        <source>%1 of them cannot be read.</source>
        <translation>其中 %1 行无法读取。</translation>
    </message>
    <message>
        <source>%1 of them down</source>
        <translation>其中 %1 台停机</translation>
    </message>
    <message>
        <source>%1 of them, weighted %2</source>
        <translation>共 %1 个，加权 %2</translation>
    </message>
    <message>
        <source>%1 of what was done here waits to be sent.</source>
        <translation>这里有 %1 项操作等待发送。</translation>
    </message>
    <message>
        <source>%1 of what was done here was refused later and waits for somebody to decide.</source>
        <translation>这里有 %1 项操作事后被拒绝，等人处理。</translation>
    </message>
    <message>
        <source>%1 on hand, %2 free; orders wait for %3</source>
        <translation>在手 %1，可用 %2；订单等待 %3</translation>
    </message>
    <message>
        <source>%1 on it</source>
        <translation>车上 %1 个</translation>
    </message>
    <message>
        <source>%1 on paper</source>
        <translation>%1 打印稿</translation>
    </message>
    <message>
        <source>%1 on the truck</source>
        <translation>车上已有 %1 个</translation>
    </message>
    <message>
        <source>%1 on the way</source>
        <translation>%1 项在途</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>未结 %1</translation>
    </message>
    <message>
        <source>%1 operations</source>
        <translation>%1 道工序</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 或更多</translation>
    </message>
    <message>
        <source>%1 orders</source>
        <translation>%1 张订单</translation>
    </message>
    <message>
        <source>%1 orders are billed</source>
        <translation>已为 %1 个订单开票</translation>
    </message>
    <message>
        <source>%1 orders missed it</source>
        <translation>%1 个订单没有赶上</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>超时 %1</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 项逾期</translation>
    </message>
    <message>
        <source>%1 packages</source>
        <translation>%1 件</translation>
    </message>
    <message>
        <source>%1 packages with labels</source>
        <translation>%1 个带标签的包装</translation>
    </message>
    <message>
        <source>%1 papers come into use with it, those before them stay only with the work orders that have them.</source>
        <translation>%1 份文件随之启用，之前的文件只留在已用它们的工单上。</translation>
    </message>
    <message>
        <source>%1 parts.</source>
        <translation>%1 个零件。</translation>
    </message>
    <message>
        <source>%1 people must read it.</source>
        <translation>%1 人须阅读。</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>每 %2 为 %1</translation>
    </message>
    <message>
        <source>%1 pieces</source>
        <translation>%1 件</translation>
    </message>
    <message>
        <source>%1 pieces to look at</source>
        <translation>要检查 %1 件</translation>
    </message>
    <message>
        <source>%1 pieces, %2 people, %3 turns</source>
        <translation>%1 件，%2 人，%3 轮</translation>
    </message>
    <message>
        <source>%1 pieces, not counted down</source>
        <translation>%1 件，不计寿命</translation>
    </message>
    <message>
        <source>%1 put aside with a reason.</source>
        <translation>%1 项已说明原因后搁置。</translation>
    </message>
    <message>
        <source>%1 readings</source>
        <translation>%1 个读数</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>拒收 %1</translation>
    </message>
    <message>
        <source>%1 reminders are written; they leave with the post</source>
        <translation>已写好 %1 封催款函，将随邮件寄出</translation>
    </message>
    <message>
        <source>%1 responded, %2</source>
        <translation>%1 个有回应，占 %2</translation>
    </message>
    <message>
        <source>%1 results that were measured since it was last found good are doubtful.</source>
        <translation>自上次确认良好以来测得的 %1 个结果存疑。</translation>
    </message>
    <message>
        <source>%1 rights</source>
        <translation>%1 项权限</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1 rows are in %2. Correct them there, and choose that file.</source>
        <translation>%1 行已存入 %2。请在那里改正，然后选择该文件。</translation>
    </message>
    <message>
        <source>%1 rows in %2 columns, between the cells: %3, %4.</source>
        <translation>%1 行、%2 列，分隔符：%3，%4。</translation>
    </message>
    <message>
        <source>%1 runs.</source>
        <translation>%1 已开始。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 sends others without price.</source>
        <translation>%1 免费补发。</translation>
    </message>
    <message>
        <source>%1 set aside</source>
        <translation>预留 %1</translation>
    </message>
    <message>
        <source>%1 set aside for %2</source>
        <translation>%1 已为 %2 预留</translation>
    </message>
    <message>
        <source>%1 shipments have left</source>
        <translation>%1 票发货已离开</translation>
    </message>
    <message>
        <source>%1 shipped</source>
        <translation>已发 %1</translation>
    </message>
    <message>
        <source>%1 signals ask for a cause.</source>
        <translation>%1 个信号需要查明原因。</translation>
    </message>
    <message>
        <source>%1 stand on the cart</source>
        <translation>车上还有 %1</translation>
    </message>
    <message>
        <source>%1 stay on the account</source>
        <translation>%1 留在账户上</translation>
    </message>
    <message>
        <source>%1 stayed out: save them, correct them and bring them in alone.</source>
        <translation>%1 行未导入：请另存、改正后单独导入。</translation>
    </message>
    <message>
        <source>%1 still wait</source>
        <translation>仍待判定 %1</translation>
    </message>
    <message>
        <source>%1 subgroups</source>
        <translation>%1 个子组</translation>
    </message>
    <message>
        <source>%1 subgroups added.</source>
        <translation>已添加 %1 个子组。</translation>
    </message>
    <message>
        <source>%1 tasks for the warehouse.</source>
        <translation>仓库任务 %1 项。</translation>
    </message>
    <message>
        <source>%1 things are wrong. Enter shows the cell.</source>
        <translation>有 %1 处问题。按 Enter 定位单元格。</translation>
    </message>
    <message>
        <source>%1 things are wrong. Keep a backup, and show them to whoever looks after the program.</source>
        <translation>有 %1 处问题。请保留备份，并交给维护程序的人查看。</translation>
    </message>
    <message>
        <source>%1 things are wrong; these are the first %2. Enter shows the cell.</source>
        <translation>有 %1 处问题，这里是前 %2 处。按 Enter 定位单元格。</translation>
    </message>
    <message>
        <source>%1 things were wrong.</source>
        <translation>发现 %1 处问题。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 to %2%3</source>
        <translation>%1 至 %2%3</translation>
    </message>
    <message>
        <source>%1 to carry</source>
        <translation>%1 项待搬运</translation>
    </message>
    <message>
        <source>%1 to carry.</source>
        <translation>生成 %1 项搬运任务。</translation>
    </message>
    <message>
        <source>%1 to carry; for %2 of them no bin was found. The board says why.</source>
        <translation>生成 %1 项搬运任务，其中 %2 项没有找到库位。看板上有原因。</translation>
    </message>
    <message>
        <source>%1 to carry; of %2 pick faces too little is in reserve.</source>
        <translation>生成 %1 项搬运任务；有 %2 个拣货面的储备不足。</translation>
    </message>
    <message>
        <source>%1 to come</source>
        <translation>还有 %1 未到</translation>
    </message>
    <message>
        <source>%1 to decide</source>
        <translation>%1 项待处理</translation>
    </message>
    <message>
        <source>%1 to do</source>
        <translation>待做 %1</translation>
    </message>
    <message>
        <source>%1 to do, %2</source>
        <translation>%1 项待办，%2</translation>
    </message>
    <message>
        <source>%1 to do, %2 at work</source>
        <translation>待做 %1，在岗 %2 人</translation>
    </message>
    <message>
        <source>%1 to rework</source>
        <translation>返工 %1</translation>
    </message>
    <message>
        <source>%1 to take</source>
        <translation>应取 %1</translation>
    </message>
    <message>
        <source>%1 tools are worn, or nearly.</source>
        <translation>%1 件工具已磨损或即将磨损。</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 个单元</translation>
    </message>
    <message>
        <source>%1 values taken.</source>
        <translation>已取入 %1 个数值。</translation>
    </message>
    <message>
        <source>%1 values, %2</source>
        <translation>%1 个数值，%2</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 项等待</translation>
    </message>
    <message>
        <source>%1 waits for goods. It goes there by itself when all of them are set aside.</source>
        <translation>%1 正在等货。货物全部预留后会自动移到那里。</translation>
    </message>
    <message>
        <source>%1 was %2</source>
        <translation>%1 原为 %2</translation>
    </message>
    <message>
        <source>%1 was changed since: what was typed before is let go.</source>
        <translation>%1 之后已被修改：之前输入的内容不再保留。</translation>
    </message>
    <message>
        <source>%1 was gone through and holds.</source>
        <translation>%1 已评审并成立。</translation>
    </message>
    <message>
        <source>%1 was rejected. Change it on its record, and it is a draft again.</source>
        <translation>%1 已被否决。在它的页面上修改后又成为草稿。</translation>
    </message>
    <message>
        <source>%1 was there already.</source>
        <translation>%1 已经存在。</translation>
    </message>
    <message>
        <source>%1 were left: there is no piece or no characteristic for them.</source>
        <translation>有 %1 个未取入：没有对应的件或特性。</translation>
    </message>
    <message>
        <source>%1 were missing; %2 of them are set aside elsewhere. The bin is to be counted.</source>
        <translation>缺 %1，其中 %2 已从别处预留。该库位将盘点。</translation>
    </message>
    <message>
        <source>%1 were refused; the first: %2</source>
        <translation>%1 行被拒绝；第一条原因：%2</translation>
    </message>
    <message>
        <source>%1 were taken in.</source>
        <translation>已读入 %1 行。</translation>
    </message>
    <message>
        <source>%1 with it</source>
        <translation>%1 个批次有此缺陷</translation>
    </message>
    <message>
        <source>%1 working days</source>
        <translation>%1 个工作日</translation>
    </message>
    <message>
        <source>%1 · %2 missing</source>
        <translation>%1 · 还缺 %2</translation>
    </message>
    <message>
        <source>%1 → %2, old stock: %3</source>
        <translation>%1 → %2，旧库存：%3</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1，%3 的 %2</translation>
    </message>
    <message>
        <source>%1, %2 of all sales</source>
        <translation>%1 类，占总销售额 %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1, a part</source>
        <translation>%1，部分</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1，已选</translation>
    </message>
    <message>
        <source>%1, edition %2</source>
        <translation>%1，第 %2 版</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>%1, operation %2</source>
        <translation>%1，工序 %2</translation>
    </message>
    <message>
        <source>%1, operation %2: %3 · due %4</source>
        <translation>%1，工序 %2：%3 · 交期 %4</translation>
    </message>
    <message>
        <source>%1, piece %2</source>
        <translation>%1，第 %2 件</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>%1, set-up %2, %3 for one</source>
        <translation>%1，准备 %2，单件 %3</translation>
    </message>
    <message>
        <source>%1, taken by itself</source>
        <translation>%1，自动扣料</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 bad of %3 checked</source>
        <translation>%1：检查 %3，不良 %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 bad</source>
        <translation>%1：%3 件中 %2 件不良</translation>
    </message>
    <message>
        <source>%1: %2 of %3 rows came in.</source>
        <translation>%1：%3 行中导入了 %2 行。</translation>
    </message>
    <message>
        <source>%1: %2 since %3</source>
        <translation>%1：%2，自 %3</translation>
    </message>
    <message>
        <source>%1: %2 walks, %3 grips.</source>
        <translation>%1：%2 张拣货单，%3 个拣货行。</translation>
    </message>
    <message>
        <source>%1: %2, %3 of all, %4 with those before it</source>
        <translation>%1：%2，占 %3，累计 %4</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1: card %2 of %3</source>
        <translation>%1：第 %2 张，共 %3 张</translation>
    </message>
    <message>
        <source>%1: count what lies there</source>
        <translation>%1：盘点那里的实物</translation>
    </message>
    <message>
        <source>%1: kept. %2 elements are not ready yet.</source>
        <translation>%1：已保存。还有 %2 个要素未就绪。</translation>
    </message>
    <message>
        <source>%1: kept. The file is whole.</source>
        <translation>%1：已保存。文件已齐全。</translation>
    </message>
    <message>
        <source>%1: not watched any more</source>
        <translation>%1：已不再监控</translation>
    </message>
    <message>
        <source>%1: nothing checked yet</source>
        <translation>%1：尚未检查</translation>
    </message>
    <message>
        <source>%1: points %2 to %3, %4 marked, the newest at %5.</source>
        <translation>%1：第 %2 至 %3 点，标记 %4 点，最新值为 %5。</translation>
    </message>
    <message>
        <source>%1: what is taken</source>
        <translation>%1：要货</translation>
    </message>
    <message>
        <source>%GRR %1</source>
        <translation>量具占比 %GRR %1</translation>
    </message>
    <message>
        <source>&amp;Only</source>
        <translation>仅取(&amp;O)</translation>
    </message>
    <message>
        <source>(%1 came back)</source>
        <translation>（退回 %1）</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>(see above)</source>
        <translation>（见上）</translation>
    </message>
    <message>
        <source>, ndc %1</source>
        <translation>，可区分类别数 %1</translation>
    </message>
    <message>
        <source>-2 where two are missing</source>
        <translation>缺两个就填 -2</translation>
    </message>
    <message>
        <source>0 takes the target away.</source>
        <translation>0 表示取消目标。</translation>
    </message>
    <message>
        <source>0: not counted down</source>
        <translation>0：不计寿命</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3</source>
        <translation>1 %1 = %2 %3</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>逾期 1 天</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 个物料</translation>
    </message>
    <message>
        <source>1 lot</source>
        <translation>1 个批次</translation>
    </message>
    <message>
        <source>1 operation</source>
        <translation>1 道工序</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>1 the warrant only, 3 all of it, 4 as the customer says, 5 looked at here</source>
        <translation>1 仅保证书，3 全部，4 按客户要求，5 在本厂查看</translation>
    </message>
    <message>
        <source>14 in a row up and down</source>
        <translation>连续 14 点上下交替</translation>
    </message>
    <message>
        <source>14:00, or a day and 14:00</source>
        <translation>14:00，或日期加 14:00</translation>
    </message>
    <message>
        <source>15 in a row within 1 sigma</source>
        <translation>连续 15 点在 1σ 以内</translation>
    </message>
    <message>
        <source>1–30 days</source>
        <translation>1–30 天</translation>
    </message>
    <message>
        <source>2 of 3 beyond 2 sigma</source>
        <translation>3 点中有 2 点在同侧 2σ 以外</translation>
    </message>
    <message>
        <source>31–60 days</source>
        <translation>31–60 天</translation>
    </message>
    <message>
        <source>4 of 5 beyond 1 sigma</source>
        <translation>5 点中有 4 点在同侧 1σ 以外</translation>
    </message>
    <message>
        <source>4 to 12 digits, as GS1 gave it to the firm</source>
        <translation>4 到 12 位数字，由 GS1 分配给公司</translation>
    </message>
    <message>
        <source>4 to 8 digits</source>
        <translation>4 到 8 位数字</translation>
    </message>
    <message>
        <source>4 to 8 digits. With your badge it lets you in here until tomorrow, also without network.</source>
        <translation>4 到 8 位数字。配合工牌可在此登录到明天，断网时也行。</translation>
    </message>
    <message>
        <source>6 deviations</source>
        <translation>6 倍标准差</translation>
    </message>
    <message>
        <source>6 in a row rising or falling</source>
        <translation>连续 6 点递增或递减</translation>
    </message>
    <message>
        <source>61–90 days</source>
        <translation>61–90 天</translation>
    </message>
    <message>
        <source>8 in a row beyond 1 sigma</source>
        <translation>连续 8 点在 1σ 以外</translation>
    </message>
    <message>
        <source>8 in a row on one side</source>
        <translation>连续 8 点位于中心线同侧</translation>
    </message>
    <message>
        <source>8D board</source>
        <translation>8D 看板</translation>
    </message>
    <message>
        <source>8D report</source>
        <translation>8D 报告</translation>
    </message>
    <message>
        <source>8D report of the finding</source>
        <translation>该发现项的 8D 报告</translation>
    </message>
    <message>
        <source>8D report on paper</source>
        <translation>8D 报告打印</translation>
    </message>
    <message>
        <source>8D reports</source>
        <translation>8D 报告</translation>
    </message>
    <message>
        <source>8D report…</source>
        <translation>8D 报告…</translation>
    </message>
    <message>
        <source>9 in a row on one side</source>
        <translation>连续 9 点位于中心线同侧</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % 下限</translation>
    </message>
    <message>
        <source>95 %: %1 to %2</source>
        <translation>95 % 置信区间：%1 至 %2</translation>
    </message>
    <message>
        <source>A bin of its class</source>
        <translation>同 ABC 类别的库位</translation>
    </message>
    <message>
        <source>A bin takes it now: %1.</source>
        <translation>现在有库位可放：%1。</translation>
    </message>
    <message>
        <source>A calendar; empty: as before</source>
        <translation>日历；留空：不变</translation>
    </message>
    <message>
        <source>A calendar; empty: as the site does</source>
        <translation>日历；留空：与站点相同</translation>
    </message>
    <message>
        <source>A cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>A closed one takes no new work</source>
        <translation>已关闭的不再接新活</translation>
    </message>
    <message>
        <source>A colleague takes it</source>
        <translation>交给同事</translation>
    </message>
    <message>
        <source>A company&apos;s file, or postgresql://server/company</source>
        <translation>公司文件，或 postgresql://server/company</translation>
    </message>
    <message>
        <source>A correction is below zero.</source>
        <translation>更正用负数填写。</translation>
    </message>
    <message>
        <source>A cost that came after its receipt</source>
        <translation>收货后才发生的成本</translation>
    </message>
    <message>
        <source>A department, a process, a product</source>
        <translation>部门、过程或产品</translation>
    </message>
    <message>
        <source>A document has one released revision at most.</source>
        <translation>一个文件最多有一个已发布的版本。</translation>
    </message>
    <message>
        <source>A draft of the new revision</source>
        <translation>新版本的草稿</translation>
    </message>
    <message>
        <source>A good, R bad, Shift+A all that are left are good.</source>
        <translation>A 键合格，R 键不合格，Shift+A 其余全部合格。</translation>
    </message>
    <message>
        <source>A grip is counted in %1. Type how many of them.</source>
        <translation>此行以 %1 计量。请输入数量。</translation>
    </message>
    <message>
        <source>A is asked for most often</source>
        <translation>A 类最常用</translation>
    </message>
    <message>
        <source>A line of a signed order is called off, not struck out: use Call off on the order&apos;s card.</source>
        <translation>已签单的订单行不能删除，只能取消：请用订单页上的“取消”。</translation>
    </message>
    <message>
        <source>A line that stands here is only in the variants with one of these answers; of several questions with one of each.</source>
        <translation>列在这里的行只出现在选了这些答案之一的变型中；涉及几个问题时，每个问题各选其一。</translation>
    </message>
    <message>
        <source>A major one opens an 8D report</source>
        <translation>严重的会开立 8D 报告</translation>
    </message>
    <message>
        <source>A measured characteristic has a unit and at least one limit. A sample by the tables has a quality limit, such as 1 %. Enter goes on, Ctrl+Ins and Ctrl+Del add and take away.</source>
        <translation>测量特性须有单位和至少一个界限；按抽样表抽样须有接收质量限，例如 1 %。回车继续，Ctrl+Ins 和 Ctrl+Del 增删行。</translation>
    </message>
    <message>
        <source>A part left</source>
        <translation>部分已发</translation>
    </message>
    <message>
        <source>A person says</source>
        <translation>由人指定</translation>
    </message>
    <message>
        <source>A quote holds</source>
        <translation>报价有效期</translation>
    </message>
    <message>
        <source>A quote holds, days</source>
        <translation>报价有效天数</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>需要说明原因</translation>
    </message>
    <message>
        <source>A request changes nothing by itself. The order that comes from it shows its exact effect.</source>
        <translation>变更申请本身不改变任何东西。由它产生的变更单显示确切的影响。</translation>
    </message>
    <message>
        <source>A retired one comes back when it is added again</source>
        <translation>已停用的再次新增即恢复</translation>
    </message>
    <message>
        <source>A row is one piece with its true value, and what the gauge showed of it.</source>
        <translation>每行是一个零件：真值以及量具的各次读数。</translation>
    </message>
    <message>
        <source>A row is one turn of one person over all pieces: three people, three turns each, make nine rows. A block is pasted from a spreadsheet.</source>
        <translation>每行是一人对全部零件测量一轮：三人各三轮共九行。可从表格软件整块粘贴。</translation>
    </message>
    <message>
        <source>A serial number is in one place at most, and is one piece.</source>
        <translation>一个序列号最多在一处，且只有一件。</translation>
    </message>
    <message>
        <source>A short name, such as SYS</source>
        <translation>简称，如 SYS</translation>
    </message>
    <message>
        <source>A short name.</source>
        <translation>简称。</translation>
    </message>
    <message>
        <source>A skill, and until when</source>
        <translation>技能及有效期</translation>
    </message>
    <message>
        <source>A stands near the doors; empty: any</source>
        <translation>A 类靠近门口；空着：任意</translation>
    </message>
    <message>
        <source>A supply is promised no more often than it comes.</source>
        <translation>预计入库的承诺量不超过到货量。</translation>
    </message>
    <message>
        <source>A tote an order</source>
        <translation>每单一箱</translation>
    </message>
    <message>
        <source>A truck has come</source>
        <translation>车辆到了</translation>
    </message>
    <message>
        <source>A truck stands at a dock</source>
        <translation>车辆已停靠月台</translation>
    </message>
    <message>
        <source>AV</source>
        <translation>再现性 AV</translation>
    </message>
    <message>
        <source>About</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>About to be lost</source>
        <translation>即将流失</translation>
    </message>
    <message>
        <source>Above standard</source>
        <translation>超出标准</translation>
    </message>
    <message>
        <source>Ac %1 Re %2</source>
        <translation>接收数 %1，拒收数 %2</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Accept, barely</source>
        <translation>勉强接收</translation>
    </message>
    <message>
        <source>Acceptable quality limit</source>
        <translation>接收质量限</translation>
    </message>
    <message>
        <source>Accepted in a row</source>
        <translation>连续接收</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>账号 %1</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>科目名称</translation>
    </message>
    <message>
        <source>Account, line %1</source>
        <translation>科目，第 %1 行</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Accounts of the general ledger</source>
        <translation>总账科目</translation>
    </message>
    <message>
        <source>Acted</source>
        <translation>措施完成时间</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Action done…</source>
        <translation>措施完成…</translation>
    </message>
    <message>
        <source>Action of an FMEA</source>
        <translation>FMEA 的措施</translation>
    </message>
    <message>
        <source>Action of the report</source>
        <translation>报告的措施</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Actions chosen</source>
        <translation>选定措施</translation>
    </message>
    <message>
        <source>Actions done</source>
        <translation>实施措施</translation>
    </message>
    <message>
        <source>Actions due</source>
        <translation>到期措施</translation>
    </message>
    <message>
        <source>Actions of 8D reports</source>
        <translation>8D 报告的措施</translation>
    </message>
    <message>
        <source>Actions of FMEAs</source>
        <translation>FMEA 的措施</translation>
    </message>
    <message>
        <source>Actions of FMEAs are due</source>
        <translation>FMEA 措施到期</translation>
    </message>
    <message>
        <source>Actions to do</source>
        <translation>待完成措施</translation>
    </message>
    <message>
        <source>Action…</source>
        <translation>措施…</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Activities of</source>
        <translation>谁的活动</translation>
    </message>
    <message>
        <source>Activities of yours are late</source>
        <translation>您有逾期的活动</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a bin to a warehouse</source>
        <translation>为仓库添加库位</translation>
    </message>
    <message>
        <source>Add a calendar of weekly shifts</source>
        <translation>添加按周排班的日历</translation>
    </message>
    <message>
        <source>Add a call, a meeting, a task or a mail</source>
        <translation>添加电话、会议、任务或邮件</translation>
    </message>
    <message>
        <source>Add a cause to an 8D report</source>
        <translation>为 8D 报告添加原因</translation>
    </message>
    <message>
        <source>Add a currency to use</source>
        <translation>启用币种</translation>
    </message>
    <message>
        <source>Add a customer&apos;s ticket</source>
        <translation>添加客户服务单</translation>
    </message>
    <message>
        <source>Add a discount</source>
        <translation>添加折扣</translation>
    </message>
    <message>
        <source>Add a drawing, instruction or other document</source>
        <translation>添加图纸、作业指导书或其他文件</translation>
    </message>
    <message>
        <source>Add a firm or a person we deal with</source>
        <translation>添加往来单位</translation>
    </message>
    <message>
        <source>Add a gauge</source>
        <translation>添加量具</translation>
    </message>
    <message>
        <source>Add a group of items</source>
        <translation>添加物料类别</translation>
    </message>
    <message>
        <source>Add a group of people who work together</source>
        <translation>添加一个班组</translation>
    </message>
    <message>
        <source>Add a kind of bin</source>
        <translation>添加库位类型</translation>
    </message>
    <message>
        <source>Add a kind of defect</source>
        <translation>添加缺陷类型</translation>
    </message>
    <message>
        <source>Add a late cost to a receipt</source>
        <translation>为收货补记成本</translation>
    </message>
    <message>
        <source>Add a late cost to a receipt that is partly in work</source>
        <translation>为部分已在生产中的收货添加后到的成本</translation>
    </message>
    <message>
        <source>Add a lead</source>
        <translation>添加线索</translation>
    </message>
    <message>
        <source>Add a machine to a work centre</source>
        <translation>给工作中心添加设备</translation>
    </message>
    <message>
        <source>Add a maker&apos;s number for an item</source>
        <translation>给物料添加制造商编号</translation>
    </message>
    <message>
        <source>Add a maker&apos;s number…</source>
        <translation>添加制造商编号…</translation>
    </message>
    <message>
        <source>Add a parameter that items are searched by</source>
        <translation>添加用于查找物料的参数</translation>
    </message>
    <message>
        <source>Add a period to the books</source>
        <translation>添加会计期间</translation>
    </message>
    <message>
        <source>Add a person at a party</source>
        <translation>为往来单位添加联系人</translation>
    </message>
    <message>
        <source>Add a person who may sign in</source>
        <translation>添加用户</translation>
    </message>
    <message>
        <source>Add a person who works on the floor</source>
        <translation>添加一名现场人员</translation>
    </message>
    <message>
        <source>Add a photo to a complaint</source>
        <translation>为投诉添加照片</translation>
    </message>
    <message>
        <source>Add a price list</source>
        <translation>添加价格表</translation>
    </message>
    <message>
        <source>Add a question to an item that comes in variants</source>
        <translation>给多变型物料添加选配问题</translation>
    </message>
    <message>
        <source>Add a reason for scrap, rework, a pause or a stop</source>
        <translation>添加报废、返工、暂停或停止的原因</translation>
    </message>
    <message>
        <source>Add a revision of a document with its file</source>
        <translation>添加文件版本及其文件</translation>
    </message>
    <message>
        <source>Add a revision of an item</source>
        <translation>添加物料版本</translation>
    </message>
    <message>
        <source>Add a set of rights</source>
        <translation>添加角色</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>添加站点</translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation>添加技能</translation>
    </message>
    <message>
        <source>Add a subgroup to a control chart</source>
        <translation>向控制图添加子组</translation>
    </message>
    <message>
        <source>Add a tax code</source>
        <translation>添加税码</translation>
    </message>
    <message>
        <source>Add a tool</source>
        <translation>添加工具</translation>
    </message>
    <message>
        <source>Add a unit of measure</source>
        <translation>添加计量单位</translation>
    </message>
    <message>
        <source>Add a warehouse</source>
        <translation>添加仓库</translation>
    </message>
    <message>
        <source>Add a work centre</source>
        <translation>添加工作中心</translation>
    </message>
    <message>
        <source>Add a work order, also for an order line</source>
        <translation>新增工单，也可为订单行而做</translation>
    </message>
    <message>
        <source>Add a zone to a warehouse</source>
        <translation>为仓库添加库区</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>添加科目</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>添加地址</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加科目</translation>
    </message>
    <message>
        <source>Add an action to an 8D report</source>
        <translation>为 8D 报告添加措施</translation>
    </message>
    <message>
        <source>Add an action to an FMEA</source>
        <translation>为 FMEA 添加措施</translation>
    </message>
    <message>
        <source>Add an address to a party</source>
        <translation>为往来单位添加地址</translation>
    </message>
    <message>
        <source>Add an answer to a question</source>
        <translation>给问题添加答案</translation>
    </message>
    <message>
        <source>Add an audit programme</source>
        <translation>添加审核方案</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>添加物料</translation>
    </message>
    <message>
        <source>Add an order for each</source>
        <translation>每行新增一张工单</translation>
    </message>
    <message>
        <source>Add answer</source>
        <translation>添加答案</translation>
    </message>
    <message>
        <source>Add bin</source>
        <translation>添加库位</translation>
    </message>
    <message>
        <source>Add bin type</source>
        <translation>添加库位类型</translation>
    </message>
    <message>
        <source>Add category</source>
        <translation>添加类别</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>添加联系人</translation>
    </message>
    <message>
        <source>Add cost</source>
        <translation>补记成本</translation>
    </message>
    <message>
        <source>Add cost…</source>
        <translation>登记费用…</translation>
    </message>
    <message>
        <source>Add crew</source>
        <translation>新增班组</translation>
    </message>
    <message>
        <source>Add currency</source>
        <translation>添加币种</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>添加客户</translation>
    </message>
    <message>
        <source>Add customers</source>
        <translation>添加客户</translation>
    </message>
    <message>
        <source>Add customers to a fixed list</source>
        <translation>把客户加入固定名单</translation>
    </message>
    <message>
        <source>Add customers…</source>
        <translation>添加客户…</translation>
    </message>
    <message>
        <source>Add discount</source>
        <translation>添加折扣</translation>
    </message>
    <message>
        <source>Add document</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Add gauge</source>
        <translation>添加量具</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>添加物料</translation>
    </message>
    <message>
        <source>Add late cost…</source>
        <translation>补记成本…</translation>
    </message>
    <message>
        <source>Add lead</source>
        <translation>添加线索</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Add machine</source>
        <translation>添加设备</translation>
    </message>
    <message>
        <source>Add many subgroups to a control chart</source>
        <translation>向控制图批量添加子组</translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>添加成员</translation>
    </message>
    <message>
        <source>Add members to a campaign</source>
        <translation>为营销活动加入对象</translation>
    </message>
    <message>
        <source>Add members…</source>
        <translation>添加成员…</translation>
    </message>
    <message>
        <source>Add parameter</source>
        <translation>添加参数</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>Add photo</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>添加照片…</translation>
    </message>
    <message>
        <source>Add price list</source>
        <translation>添加价格表</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>添加问题</translation>
    </message>
    <message>
        <source>Add reason</source>
        <translation>新增原因</translation>
    </message>
    <message>
        <source>Add revision</source>
        <translation>添加版本</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>添加角色</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Add row: %1</source>
        <translation>添加一行：%1</translation>
    </message>
    <message>
        <source>Add site</source>
        <translation>添加站点</translation>
    </message>
    <message>
        <source>Add skill</source>
        <translation>添加技能</translation>
    </message>
    <message>
        <source>Add tax code</source>
        <translation>添加税码</translation>
    </message>
    <message>
        <source>Add the action</source>
        <translation>添加措施</translation>
    </message>
    <message>
        <source>Add the bill of material of an item&apos;s revision</source>
        <translation>添加物料版本的物料清单</translation>
    </message>
    <message>
        <source>Add the cause</source>
        <translation>添加原因</translation>
    </message>
    <message>
        <source>Add the line</source>
        <translation>添加该行</translation>
    </message>
    <message>
        <source>Add the routing of an item&apos;s revision</source>
        <translation>添加物料版本的工艺路线</translation>
    </message>
    <message>
        <source>Add ticket</source>
        <translation>添加服务单</translation>
    </message>
    <message>
        <source>Add tool</source>
        <translation>添加工具</translation>
    </message>
    <message>
        <source>Add unit</source>
        <translation>添加单位</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>添加用户</translation>
    </message>
    <message>
        <source>Add warehouse</source>
        <translation>添加仓库</translation>
    </message>
    <message>
        <source>Add what an audit found</source>
        <translation>添加审核发现</translation>
    </message>
    <message>
        <source>Add work centre</source>
        <translation>添加工作中心</translation>
    </message>
    <message>
        <source>Add work order</source>
        <translation>新增工单</translation>
    </message>
    <message>
        <source>Add zone</source>
        <translation>添加库区</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>添加人</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>正在求和…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation>地址（第二行）</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Adjust stock</source>
        <translation>调整库存</translation>
    </message>
    <message>
        <source>Adjusted.</source>
        <translation>已调整。</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Adjust…</source>
        <translation>调整…</translation>
    </message>
    <message>
        <source>Administrator&apos;s full name</source>
        <translation>管理员姓名</translation>
    </message>
    <message>
        <source>Administrator&apos;s sign-in name</source>
        <translation>管理员登录名</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修改后</translation>
    </message>
    <message>
        <source>After it</source>
        <translation>后续</translation>
    </message>
    <message>
        <source>After it: %1 of %2 are shown.</source>
        <translation>其后：%2 个中显示 %1 个。</translation>
    </message>
    <message>
        <source>Against account</source>
        <translation>对方科目</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>签订</translation>
    </message>
    <message>
        <source>Agree on a frame order</source>
        <translation>签订框架订单</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>约定</translation>
    </message>
    <message>
        <source>Agreed with</source>
        <translation>约定客户</translation>
    </message>
    <message>
        <source>Alike by</source>
        <translation>相同之处</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All activities</source>
        <translation>全部活动</translation>
    </message>
    <message>
        <source>All can leave %1</source>
        <translation>全部可于 %1 发出</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>全部列</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>全部记录</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>All good</source>
        <translation>全部合格</translation>
    </message>
    <message>
        <source>All goods are as they should be. Ctrl+N writes down goods that are not.</source>
        <translation>货物全部合格。按 Ctrl+N 登记不合格品。</translation>
    </message>
    <message>
        <source>All have read it</source>
        <translation>全部已读</translation>
    </message>
    <message>
        <source>All inspections</source>
        <translation>全部检验</translation>
    </message>
    <message>
        <source>All is picked</source>
        <translation>全部拣完</translation>
    </message>
    <message>
        <source>All its quantities count in it; it cannot be changed</source>
        <translation>所有数量都以它计量，之后不能更改</translation>
    </message>
    <message>
        <source>All makers of it</source>
        <translation>它的全部制造商</translation>
    </message>
    <message>
        <source>All money and all credit notes are matched to invoices.</source>
        <translation>所有收款和贷项通知单都已核销到发票。</translation>
    </message>
    <message>
        <source>All of %1 is decided on.</source>
        <translation>%1 已全部处置。</translation>
    </message>
    <message>
        <source>All of it is taken</source>
        <translation>已全部要货</translation>
    </message>
    <message>
        <source>All of this grip is taken.</source>
        <translation>此拣货行已全部拣出。</translation>
    </message>
    <message>
        <source>All pieces are recorded. Quality decides.</source>
        <translation>所有件都已记录。由质量部门判定。</translation>
    </message>
    <message>
        <source>All pieces are recorded: accepted</source>
        <translation>所有件都已记录：合格</translation>
    </message>
    <message>
        <source>All pieces are recorded: rejected</source>
        <translation>所有件都已记录：不合格</translation>
    </message>
    <message>
        <source>All pieces are reported.</source>
        <translation>数量已全部报工。</translation>
    </message>
    <message>
        <source>All pieces of it are recorded</source>
        <translation>该特性的所有件都已记录</translation>
    </message>
    <message>
        <source>All pieces of this operation are reported</source>
        <translation>本工序数量已全部报工</translation>
    </message>
    <message>
        <source>All required steps are done.</source>
        <translation>必做步骤全部完成。</translation>
    </message>
    <message>
        <source>All signals of the chart are answered.</source>
        <translation>此控制图的信号已全部处理。</translation>
    </message>
    <message>
        <source>All steps at first</source>
        <translation>起初为所有步骤的期限</translation>
    </message>
    <message>
        <source>All that lies there was counted</source>
        <translation>那里的货物已全部盘点</translation>
    </message>
    <message>
        <source>All that remains</source>
        <translation>全部剩余数量</translation>
    </message>
    <message>
        <source>All that waits is decided on.</source>
        <translation>对所有待判定的货物作出判定。</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>全部服务单</translation>
    </message>
    <message>
        <source>Allowance k</source>
        <translation>容许偏移 k</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Allowed until</source>
        <translation>批准至</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Amount before tax</source>
        <translation>未税金额</translation>
    </message>
    <message>
        <source>Amount received</source>
        <translation>收到金额</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>An action</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>An administrator adds them in the office.</source>
        <translation>请管理员在办公室添加。</translation>
    </message>
    <message>
        <source>An approved one that it carries out</source>
        <translation>它所执行的已批准的申请</translation>
    </message>
    <message>
        <source>An empty bin</source>
        <translation>空库位</translation>
    </message>
    <message>
        <source>An inspection&apos;s lots and decisions add up to it, and it is over exactly when nothing waits.</source>
        <translation>检验的批次和判定与其数量相符，且仅在没有待判定时结束。</translation>
    </message>
    <message>
        <source>An operation is done where its routing says, and goes on by work alone.</source>
        <translation>工序在工艺路线规定的地方进行，只由实际工作推进。</translation>
    </message>
    <message>
        <source>An order and its operations count what was reported on them.</source>
        <translation>工单及其工序的计数与报工一致。</translation>
    </message>
    <message>
        <source>An order line&apos;s parts add up; nothing is billed that did not leave.</source>
        <translation>订单行各部分相符；未发出的不开票。</translation>
    </message>
    <message>
        <source>An outbound bin; a batch cannot do without</source>
        <translation>发货区库位；合并拣货必须有</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Analysis of variance</source>
        <translation>方差分析</translation>
    </message>
    <message>
        <source>And what is in it</source>
        <translation>连同其中的单元</translation>
    </message>
    <message>
        <source>And what is to happen instead</source>
        <translation>以及改为怎么做</translation>
    </message>
    <message>
        <source>Anderson-Darling, p</source>
        <translation>安德森-达林检验 p 值</translation>
    </message>
    <message>
        <source>Announce goods that a customer sends back</source>
        <translation>登记客户要退回的货物</translation>
    </message>
    <message>
        <source>Announce the return</source>
        <translation>登记退货</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Announced by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Announced on</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Announced return</source>
        <translation>登记的退货</translation>
    </message>
    <message>
        <source>Announced returns</source>
        <translation>登记的退货</translation>
    </message>
    <message>
        <source>Another bin will do where the goods fit</source>
        <translation>放得下的其他库位也可以</translation>
    </message>
    <message>
        <source>Another level says anew of each element whether it goes to the customer</source>
        <translation>更改等级会重新确定每个要素是否交给客户</translation>
    </message>
    <message>
        <source>Another person; empty: somebody who does not sign in</source>
        <translation>另一人；空：不登录的人</translation>
    </message>
    <message>
        <source>Another photo</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Another row that belongs to it is wrong.</source>
        <translation>与它同属一单的另一行有错。</translation>
    </message>
    <message>
        <source>Another unit of the item</source>
        <translation>物料的其他单位</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>替代方案</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Answer a question of an audit</source>
        <translation>回答审核问题</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Answer the question</source>
        <translation>回答问题</translation>
    </message>
    <message>
        <source>Answer with a photo…</source>
        <translation>附照片回答…</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>返回结果</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Answered within, minutes</source>
        <translation>答复时限（分钟）</translation>
    </message>
    <message>
        <source>Answered within, minutes of working time</source>
        <translation>答复时限（工作时间，分钟）</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Answers are late</source>
        <translation>答复超时</translation>
    </message>
    <message>
        <source>Answers in audits</source>
        <translation>审核的回答</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>处理…</translation>
    </message>
    <message>
        <source>Any number, or a label</source>
        <translation>任意编号或标签</translation>
    </message>
    <message>
        <source>Anybody may do it</source>
        <translation>任何人都可以做</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Apart from</source>
        <translation>与之分开</translation>
    </message>
    <message>
        <source>Appearance approval report</source>
        <translation>外观批准报告</translation>
    </message>
    <message>
        <source>Appraiser</source>
        <translation>测量者</translation>
    </message>
    <message>
        <source>Appraisers</source>
        <translation>测量者</translation>
    </message>
    <message>
        <source>Appraisers, pooled</source>
        <translation>测量者（合并后）</translation>
    </message>
    <message>
        <source>Approval by the customer&apos;s engineers</source>
        <translation>顾客工程批准</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>批准人数</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Approve a change, signed</source>
        <translation>签名批准变更</translation>
    </message>
    <message>
        <source>Approve a count and post its differences</source>
        <translation>批准盘点并过账差异</translation>
    </message>
    <message>
        <source>Approve the count of %1?</source>
        <translation>批准 %1 的盘点吗？</translation>
    </message>
    <message>
        <source>Approve, signed</source>
        <translation>签名批准</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Approved changes are to be released</source>
        <translation>已批准的变更待发布</translation>
    </message>
    <message>
        <source>Approved; %1 order lines lost goods</source>
        <translation>已批准；%1 个订单行失去了货物</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Areas of territories</source>
        <translation>销售区域的范围</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Article that helped</source>
        <translation>有帮助的文章</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>知识文章</translation>
    </message>
    <message>
        <source>Articles for whoever serves customers</source>
        <translation>客服知识文章</translation>
    </message>
    <message>
        <source>As a customer</source>
        <translation>查看客户</translation>
    </message>
    <message>
        <source>As a number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>As a part of the order</source>
        <translation>作为订单的一部分</translation>
    </message>
    <message>
        <source>As documents say it: pcs, kg</source>
        <translation>与单据上的写法一致：pcs、kg</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>校准前</translation>
    </message>
    <message>
        <source>As found, in its unit</source>
        <translation>校准前，以量具单位计</translation>
    </message>
    <message>
        <source>As he asked for; empty: as before</source>
        <translation>按客户要求；留空：不变</translation>
    </message>
    <message>
        <source>As it is engraved on it; a scan finds it by this</source>
        <translation>量具上刻的编号，扫描即据此查找</translation>
    </message>
    <message>
        <source>As it is now; empty: as before</source>
        <translation>目前的评分；留空：不变</translation>
    </message>
    <message>
        <source>As it stands on the tool</source>
        <translation>按工具上的标识</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>As its label says it: A-01-3</source>
        <translation>与标签一致：A-01-3</translation>
    </message>
    <message>
        <source>As left</source>
        <translation>校准后</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>As people and labels call it</source>
        <translation>与日常称呼和标签一致</translation>
    </message>
    <message>
        <source>As people say it</source>
        <translation>日常说法</translation>
    </message>
    <message>
        <source>As the IANA writes it: Europe/Berlin, Asia/Shanghai</source>
        <translation>按 IANA 写法：Europe/Berlin、Asia/Shanghai</translation>
    </message>
    <message>
        <source>As the firm writes itself, with its legal form.</source>
        <translation>公司的全称，包括其法律形式。</translation>
    </message>
    <message>
        <source>As the plan calls it, where inspections feed the chart</source>
        <translation>数据来自检验时，与计划中的名称一致</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>As the title block says it</source>
        <translation>按标题栏所写</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Ask for a bin to be counted</source>
        <translation>要求盘点一个库位</translation>
    </message>
    <message>
        <source>Ask for a change</source>
        <translation>提出变更申请</translation>
    </message>
    <message>
        <source>Ask for a change…</source>
        <translation>提出变更申请…</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>提出申请</translation>
    </message>
    <message>
        <source>Ask for the count</source>
        <translation>要求盘点</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>请求内容</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Asking the company…</source>
        <translation>正在询问公司…</translation>
    </message>
    <message>
        <source>Asking why again, or looking along the bones of a fish</source>
        <translation>逐层追问为什么，或用鱼骨图查找</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>分派…</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>At a customer</source>
        <translation>在客户处</translation>
    </message>
    <message>
        <source>At a dock</source>
        <translation>在月台</translation>
    </message>
    <message>
        <source>At an operation</source>
        <translation>工序中</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>At least 15 characters; a sentence is best.</source>
        <translation>至少 15 个字符，最好是一句话。</translation>
    </message>
    <message>
        <source>At least and at most are numbers.</source>
        <translation>下限和上限必须是数字。</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>At operation</source>
        <translation>用于工序</translation>
    </message>
    <message>
        <source>At others</source>
        <translation>在其他客户处</translation>
    </message>
    <message>
        <source>At severity</source>
        <translation>严格度</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>最晚</translation>
    </message>
    <message>
        <source>At the price they were billed at</source>
        <translation>按开票价格</translation>
    </message>
    <message>
        <source>At the reorder point of %1: time to order more.</source>
        <translation>已到再订货点 %1：该补货了。</translation>
    </message>
    <message>
        <source>At this customer</source>
        <translation>在该客户处</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>生产现场</translation>
    </message>
    <message>
        <source>At work now</source>
        <translation>正在作业</translation>
    </message>
    <message>
        <source>At work on</source>
        <translation>正在做</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Audit finding</source>
        <translation>审核发现</translation>
    </message>
    <message>
        <source>Audit programme</source>
        <translation>审核方案</translation>
    </message>
    <message>
        <source>Audit programmes</source>
        <translation>审核方案</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>审核员</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Audits are overdue</source>
        <translation>审核已逾期</translation>
    </message>
    <message>
        <source>Audits due</source>
        <translation>到期审核</translation>
    </message>
    <message>
        <source>Audits have found nothing yet.</source>
        <translation>审核尚无发现项。</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>编制人</translation>
    </message>
    <message>
        <source>Average bias</source>
        <translation>平均偏倚</translation>
    </message>
    <message>
        <source>Averages by piece</source>
        <translation>各零件均值</translation>
    </message>
    <message>
        <source>BIC or bank code</source>
        <translation>BIC 或行号</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the lines</source>
        <translation>返回订单行</translation>
    </message>
    <message>
        <source>Back to the rows (Esc)</source>
        <translation>返回明细（Esc）</translation>
    </message>
    <message>
        <source>Back to the supplier</source>
        <translation>退给供应商</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>不良</translation>
    </message>
    <message>
        <source>Bad pieces</source>
        <translation>不合格件数</translation>
    </message>
    <message>
        <source>Bad: it is blocked until it is calibrated again</source>
        <translation>不合格：停用，直到再次校准</translation>
    </message>
    <message>
        <source>Bad: what it measured since it was last found good is doubtful</source>
        <translation>不合格：自上次确认良好以来的测量结果存疑</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>工卡</translation>
    </message>
    <message>
        <source>Badge of who comes</source>
        <translation>接手人的工卡</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>变动后余额</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行存款</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>银行账号</translation>
    </message>
    <message>
        <source>Bank code %1</source>
        <translation>行号 %1</translation>
    </message>
    <message>
        <source>Bar %1 of %2</source>
        <translation>第 %1 条，共 %2 条</translation>
    </message>
    <message>
        <source>Barred</source>
        <translation>禁用</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>计税基数</translation>
    </message>
    <message>
        <source>Base units</source>
        <translation>基本单位数</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Because of the complaint</source>
        <translation>源自投诉</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>修改前</translation>
    </message>
    <message>
        <source>Before it</source>
        <translation>前序</translation>
    </message>
    <message>
        <source>Before it: %1 of %2 are shown.</source>
        <translation>其前：%2 个中显示 %1 个。</translation>
    </message>
    <message>
        <source>Before launch</source>
        <translation>试生产</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>Begin a control chart</source>
        <translation>建立控制图</translation>
    </message>
    <message>
        <source>Begin an audit</source>
        <translation>开始审核</translation>
    </message>
    <message>
        <source>Begin an opportunity</source>
        <translation>新建商机</translation>
    </message>
    <message>
        <source>Begin runs and sums anew</source>
        <translation>重新开始计算链与累积和</translation>
    </message>
    <message>
        <source>Begin the FMEA</source>
        <translation>建立 FMEA</translation>
    </message>
    <message>
        <source>Begin the chart</source>
        <translation>建立控制图</translation>
    </message>
    <message>
        <source>Begin the file</source>
        <translation>建立文件</translation>
    </message>
    <message>
        <source>Begin to load</source>
        <translation>开始装车</translation>
    </message>
    <message>
        <source>Begin to load a truck</source>
        <translation>开始装车</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>建立时间</translation>
    </message>
    <message>
        <source>Belongs</source>
        <translation>包含条件</translation>
    </message>
    <message>
        <source>Below the safety stock of %1: %2 are free and %3 expected.</source>
        <translation>低于安全库存 %1：可用 %2，预计入库 %3。</translation>
    </message>
    <message>
        <source>Beyond a limit</source>
        <translation>超出控制限</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏倚</translation>
    </message>
    <message>
        <source>Bias by piece</source>
        <translation>各零件的偏倚</translation>
    </message>
    <message>
        <source>Bias on average</source>
        <translation>平均偏倚</translation>
    </message>
    <message>
        <source>Bias over the true value</source>
        <translation>偏倚随真值的变化</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>开票</translation>
    </message>
    <message>
        <source>Bill of %1</source>
        <translation>%1 的物料清单</translation>
    </message>
    <message>
        <source>Bill of material</source>
        <translation>物料清单</translation>
    </message>
    <message>
        <source>Bill or routing</source>
        <translation>清单或工艺路线</translation>
    </message>
    <message>
        <source>Bill what left for an order</source>
        <translation>为订单已发出的货物开票</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>已开票</translation>
    </message>
    <message>
        <source>Billed in</source>
        <translation>结算币种</translation>
    </message>
    <message>
        <source>Billed net by month</source>
        <translation>各月开票净额</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>开票地址</translation>
    </message>
    <message>
        <source>Bills and money</source>
        <translation>发票与款项</translation>
    </message>
    <message>
        <source>Bills and routings</source>
        <translation>清单与工艺路线</translation>
    </message>
    <message>
        <source>Bills of material</source>
        <translation>物料清单</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>库位</translation>
    </message>
    <message>
        <source>Bin type</source>
        <translation>库位类型</translation>
    </message>
    <message>
        <source>Bin types</source>
        <translation>库位类型</translation>
    </message>
    <message>
        <source>Bin, truck or customer</source>
        <translation>库位、车辆或客户</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>库位</translation>
    </message>
    <message>
        <source>Bins and their rules</source>
        <translation>库位及其规则</translation>
    </message>
    <message>
        <source>Bins at most</source>
        <translation>最多库位数</translation>
    </message>
    <message>
        <source>Bins to count</source>
        <translation>待盘点的库位</translation>
    </message>
    <message>
        <source>Blind sheet</source>
        <translation>盲盘单</translation>
    </message>
    <message>
        <source>Block the gauge where it is unfit</source>
        <translation>不合格时停用量具</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Blocked: left bad</source>
        <translation>停用：校准后仍不合格</translation>
    </message>
    <message>
        <source>Book a stretch of time from a log</source>
        <translation>从日志记入一段工时</translation>
    </message>
    <message>
        <source>Book currency</source>
        <translation>记账币种</translation>
    </message>
    <message>
        <source>Book payment</source>
        <translation>登记收款</translation>
    </message>
    <message>
        <source>Book time</source>
        <translation>报工时</translation>
    </message>
    <message>
        <source>Book time at work</source>
        <translation>登记工时</translation>
    </message>
    <message>
        <source>Book time on a work order</source>
        <translation>在工单上登记工时</translation>
    </message>
    <message>
        <source>Book time on it…</source>
        <translation>登记此工序工时…</translation>
    </message>
    <message>
        <source>Book time…</source>
        <translation>登记工时…</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>已入账</translation>
    </message>
    <message>
        <source>Booked on it in all</source>
        <translation>入账合计</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>账簿</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Both say the same, line by line.</source>
        <translation>两者逐行相同。</translation>
    </message>
    <message>
        <source>Both say the same, operation by operation.</source>
        <translation>两者逐道工序相同。</translation>
    </message>
    <message>
        <source>Both: accept</source>
        <translation>两次合计接收数</translation>
    </message>
    <message>
        <source>Both: reject</source>
        <translation>两次合计拒收数</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>买过</translation>
    </message>
    <message>
        <source>Bound a role&apos;s right by an amount</source>
        <translation>为角色的权限设置金额限额</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>盒</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>退料</translation>
    </message>
    <message>
        <source>Bring back…</source>
        <translation>退料…</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Bring in %1 rows</source>
        <translation>导入 %1 行</translation>
    </message>
    <message>
        <source>Bring in data from files</source>
        <translation>从文件导入数据</translation>
    </message>
    <message>
        <source>Bring issued material back</source>
        <translation>退回已发的物料</translation>
    </message>
    <message>
        <source>Bring late tickets before others</source>
        <translation>上报逾期的服务单</translation>
    </message>
    <message>
        <source>Bring material back into stock</source>
        <translation>把物料退回库存</translation>
    </message>
    <message>
        <source>Bring the books to what was counted</source>
        <translation>按盘点结果调整账面</translation>
    </message>
    <message>
        <source>Bringing in %1</source>
        <translation>正在导入%1</translation>
    </message>
    <message>
        <source>Bringing in… %1 of %2. Esc ends it.</source>
        <translation>正在导入… %1 / %2。按 Esc 结束。</translation>
    </message>
    <message>
        <source>Brings in what is right and leaves the rest; without it all rows come in or none (Ctrl+G)</source>
        <translation>只导入正确的行，其余留下；不勾选时要么全部导入，要么都不导入（Ctrl+G）</translation>
    </message>
    <message>
        <source>Brought before others: %1.</source>
        <translation>已升级：%1。</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>上期结转</translation>
    </message>
    <message>
        <source>Brought in by rework</source>
        <translation>返工带入</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>But not from these</source>
        <translation>但不含这些子组</translation>
    </message>
    <message>
        <source>Buy, make and sell this revision from now on</source>
        <translation>从现在起采购、制造和销售此版本</translation>
    </message>
    <message>
        <source>Buyer, accounts, quality</source>
        <translation>例如采购、财务、质量</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>By a template…</source>
        <translation>按模板报价…</translation>
    </message>
    <message>
        <source>By credit note</source>
        <translation>贷项通知单</translation>
    </message>
    <message>
        <source>By date empty: today. By using up: at the latest on it.</source>
        <translation>按日期且留空：今天。用完为止：最迟到这一天。</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手工</translation>
    </message>
    <message>
        <source>By inspection</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>By its address again</source>
        <translation>重新按地址归属</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>By lot</source>
        <translation>按批次</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>By order</source>
        <translation>所属工单</translation>
    </message>
    <message>
        <source>By payment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>By period</source>
        <translation>按期间</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>按季</translation>
    </message>
    <message>
        <source>By serial number</source>
        <translation>按序列号</translation>
    </message>
    <message>
        <source>By standard</source>
        <translation>按标准</translation>
    </message>
    <message>
        <source>By the book</source>
        <translation>账面</translation>
    </message>
    <message>
        <source>By the site&apos;s clock; empty: it does not come on that day any more</source>
        <translation>按地点的时钟；空着：当天不再来</translation>
    </message>
    <message>
        <source>By their address</source>
        <translation>按地址</translation>
    </message>
    <message>
        <source>By value: not those counted within so many days; empty: 30</source>
        <translation>按价值：这么多天内盘过的不算；空着：30</translation>
    </message>
    <message>
        <source>By variables</source>
        <translation>计量抽样</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>按周</translation>
    </message>
    <message>
        <source>By-product</source>
        <translation>副产品</translation>
    </message>
    <message>
        <source>CUSUM</source>
        <translation>累积和控制图</translation>
    </message>
    <message>
        <source>CUSUM: allowance k</source>
        <translation>累积和：容许偏移 k</translation>
    </message>
    <message>
        <source>CUSUM: decision limit h</source>
        <translation>累积和：判定界限 h</translation>
    </message>
    <message>
        <source>CUSUM: head start</source>
        <translation>累积和：起始值</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>日历（Alt+Down）</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>校准日</translation>
    </message>
    <message>
        <source>Calibrated on</source>
        <translation>校准日</translation>
    </message>
    <message>
        <source>Calibrated through</source>
        <translation>校准有效至</translation>
    </message>
    <message>
        <source>Calibrate…</source>
        <translation>校准…</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Calibrations</source>
        <translation>校准记录</translation>
    </message>
    <message>
        <source>Calibrations due</source>
        <translation>到期校准</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>求助</translation>
    </message>
    <message>
        <source>Call for help…</source>
        <translation>求助…</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Call off %1</source>
        <translation>取消 %1</translation>
    </message>
    <message>
        <source>Call off a frame order</source>
        <translation>按框架订单要货</translation>
    </message>
    <message>
        <source>Call off a part of a frame order</source>
        <translation>按框架订单要货</translation>
    </message>
    <message>
        <source>Call off an order</source>
        <translation>取消订单</translation>
    </message>
    <message>
        <source>Call off an order or a part of it</source>
        <translation>取消订单或其中一部分</translation>
    </message>
    <message>
        <source>Call off of line %1</source>
        <translation>取消第 %1 行的数量</translation>
    </message>
    <message>
        <source>Call off…</source>
        <translation>取消…</translation>
    </message>
    <message>
        <source>Call them</source>
        <translation>给客户打电话</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>已呼叫</translation>
    </message>
    <message>
        <source>Called at</source>
        <translation>呼叫时间</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>呼叫人</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Called off because</source>
        <translation>取消原因</translation>
    </message>
    <message>
        <source>Called: %1</source>
        <translation>已呼叫：%1</translation>
    </message>
    <message>
        <source>Calls for help</source>
        <translation>求助呼叫</translation>
    </message>
    <message>
        <source>Calls for help are open</source>
        <translation>有未解决的求助</translation>
    </message>
    <message>
        <source>Calls open: %1</source>
        <translation>未关闭的呼叫：%1</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到场人</translation>
    </message>
    <message>
        <source>Came at</source>
        <translation>到场时间</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation>退回日期</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>Came in on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Came out beside</source>
        <translation>同时产出</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>营销活动</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>营销活动</translation>
    </message>
    <message>
        <source>Canary Islands (IGIC)</source>
        <translation>加那利群岛（IGIC）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>取消（Esc）</translation>
    </message>
    <message>
        <source>Cancel a PPAP file</source>
        <translation>取消 PPAP 文件</translation>
    </message>
    <message>
        <source>Cancel a change order or request</source>
        <translation>取消变更单或变更申请</translation>
    </message>
    <message>
        <source>Cancel a count</source>
        <translation>取消盘点</translation>
    </message>
    <message>
        <source>Cancel a round</source>
        <translation>取消拣货轮次</translation>
    </message>
    <message>
        <source>Cancel a wave</source>
        <translation>取消波次</translation>
    </message>
    <message>
        <source>Cancel a work order</source>
        <translation>取消工单</translation>
    </message>
    <message>
        <source>Cancel an 8D report</source>
        <translation>取消 8D 报告</translation>
    </message>
    <message>
        <source>Cancel an announced return</source>
        <translation>取消登记的退货</translation>
    </message>
    <message>
        <source>Cancel an audit</source>
        <translation>取消审核</translation>
    </message>
    <message>
        <source>Cancel an order and say what becomes of what is made for it</source>
        <translation>取消订单，并说明为它生产的东西如何处理</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <translation>取消…</translation>
    </message>
    <message>
        <source>Cancel something to carry</source>
        <translation>取消搬运任务</translation>
    </message>
    <message>
        <source>Cancel the audit</source>
        <translation>取消审核</translation>
    </message>
    <message>
        <source>Cancel the audit…</source>
        <translation>取消审核…</translation>
    </message>
    <message>
        <source>Cancel the change</source>
        <translation>取消变更</translation>
    </message>
    <message>
        <source>Cancel the count</source>
        <translation>取消盘点</translation>
    </message>
    <message>
        <source>Cancel the count…</source>
        <translation>取消盘点…</translation>
    </message>
    <message>
        <source>Cancel the file</source>
        <translation>取消文件</translation>
    </message>
    <message>
        <source>Cancel the file…</source>
        <translation>取消文件…</translation>
    </message>
    <message>
        <source>Cancel the load</source>
        <translation>取消装车</translation>
    </message>
    <message>
        <source>Cancel the loading of a truck</source>
        <translation>取消装车</translation>
    </message>
    <message>
        <source>Cancel the load…</source>
        <translation>取消装车…</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>取消工单</translation>
    </message>
    <message>
        <source>Cancel the order…</source>
        <translation>取消工单…</translation>
    </message>
    <message>
        <source>Cancel the report</source>
        <translation>取消报告</translation>
    </message>
    <message>
        <source>Cancel the report…</source>
        <translation>取消报告…</translation>
    </message>
    <message>
        <source>Cancel the return</source>
        <translation>取消退货</translation>
    </message>
    <message>
        <source>Cancel the round</source>
        <translation>取消轮次</translation>
    </message>
    <message>
        <source>Cancel the round…</source>
        <translation>取消轮次…</translation>
    </message>
    <message>
        <source>Cancel the task</source>
        <translation>取消任务</translation>
    </message>
    <message>
        <source>Cancel the wave</source>
        <translation>取消波次</translation>
    </message>
    <message>
        <source>Cancel the wave…</source>
        <translation>取消波次…</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>取消通知</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>取消…</translation>
    </message>
    <message>
        <source>Cannot be carried</source>
        <translation>无法搬运</translation>
    </message>
    <message>
        <source>Cannot begin</source>
        <translation>无法开工</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>过程能力</translation>
    </message>
    <message>
        <source>Capability of subgroups %1 to %2</source>
        <translation>子组 %1 至 %2 的过程能力</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>大写</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>已搬数量</translation>
    </message>
    <message>
        <source>Carried in part; the rest is still to be carried.</source>
        <translation>已搬运一部分，其余仍待搬运。</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>由其执行</translation>
    </message>
    <message>
        <source>Carried to the hand-over bin; a task of its own takes it on.</source>
        <translation>已搬到交接库位，另有任务继续搬运。</translation>
    </message>
    <message>
        <source>Carried.</source>
        <translation>已搬运。</translation>
    </message>
    <message>
        <source>Carried…</source>
        <translation>已搬运…</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Carrier…</source>
        <translation>承运商…</translation>
    </message>
    <message>
        <source>Carries out</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Carry it first</source>
        <translation>优先搬运</translation>
    </message>
    <message>
        <source>Carry this</source>
        <translation>搬运这个</translation>
    </message>
    <message>
        <source>Carry, pick, pack, count, load</source>
        <translation>搬运、拣货、包装、盘点、装车</translation>
    </message>
    <message>
        <source>Carrying board</source>
        <translation>搬运看板</translation>
    </message>
    <message>
        <source>Carrying is overdue</source>
        <translation>搬运已逾期</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>拣货车</translation>
    </message>
    <message>
        <source>Cart or sorting place</source>
        <translation>拣货车或分拣处</translation>
    </message>
    <message>
        <source>Carton</source>
        <translation>纸箱</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>质量案件</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Category (EN 16931)</source>
        <translation>类别（EN 16931）</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Causes in 8D reports</source>
        <translation>8D 报告的原因</translation>
    </message>
    <message>
        <source>Cause…</source>
        <translation>原因…</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>中心值</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Certificate of analysis</source>
        <translation>分析证书</translation>
    </message>
    <message>
        <source>Certificate of analysis on paper</source>
        <translation>分析证书打印</translation>
    </message>
    <message>
        <source>Certificate of conformity</source>
        <translation>合格证书</translation>
    </message>
    <message>
        <source>Certificate of conformity on paper</source>
        <translation>合格证书打印</translation>
    </message>
    <message>
        <source>Ceuta and Melilla (IPSI)</source>
        <translation>休达和梅利利亚（IPSI）</translation>
    </message>
    <message>
        <source>Cg</source>
        <translation>量具能力指数 Cg</translation>
    </message>
    <message>
        <source>Cgk</source>
        <translation>量具能力指数 Cgk</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>变更 %1</translation>
    </message>
    <message>
        <source>Change a PPAP file</source>
        <translation>更改 PPAP 文件</translation>
    </message>
    <message>
        <source>Change a calendar&apos;s name or shifts</source>
        <translation>修改日历的名称或班次</translation>
    </message>
    <message>
        <source>Change a campaign</source>
        <translation>修改营销活动</translation>
    </message>
    <message>
        <source>Change a change order or request</source>
        <translation>修改变更单或变更申请</translation>
    </message>
    <message>
        <source>Change a control plan&apos;s draft</source>
        <translation>修改控制计划草稿</translation>
    </message>
    <message>
        <source>Change a crew&apos;s name or calendar</source>
        <translation>更改班组的名称或日历</translation>
    </message>
    <message>
        <source>Change a customer&apos;s terms</source>
        <translation>修改客户的交易条件</translation>
    </message>
    <message>
        <source>Change a draft of a bill of material</source>
        <translation>修改物料清单草稿</translation>
    </message>
    <message>
        <source>Change a draft of a routing</source>
        <translation>修改工艺路线草稿</translation>
    </message>
    <message>
        <source>Change a kind of bin</source>
        <translation>修改库位类型</translation>
    </message>
    <message>
        <source>Change a line of an FMEA</source>
        <translation>更改 FMEA 的行</translation>
    </message>
    <message>
        <source>Change a machine</source>
        <translation>修改设备</translation>
    </message>
    <message>
        <source>Change a maker&apos;s number</source>
        <translation>修改制造商编号</translation>
    </message>
    <message>
        <source>Change a party</source>
        <translation>修改往来单位</translation>
    </message>
    <message>
        <source>Change a person at a party</source>
        <translation>修改往来单位的联系人</translation>
    </message>
    <message>
        <source>Change a person&apos;s name, badge, crew or user</source>
        <translation>更改人员的姓名、工卡、班组或用户</translation>
    </message>
    <message>
        <source>Change a planned audit</source>
        <translation>更改计划中的审核</translation>
    </message>
    <message>
        <source>Change a signed order</source>
        <translation>变更已签单的订单</translation>
    </message>
    <message>
        <source>Change a site</source>
        <translation>修改站点</translation>
    </message>
    <message>
        <source>Change a tool, or count its uses anew</source>
        <translation>修改工具，或重新计数</translation>
    </message>
    <message>
        <source>Change a work centre</source>
        <translation>修改工作中心</translation>
    </message>
    <message>
        <source>Change a work order&apos;s quantity or days</source>
        <translation>更改工单的数量或日期</translation>
    </message>
    <message>
        <source>Change a zone</source>
        <translation>修改库区</translation>
    </message>
    <message>
        <source>Change account</source>
        <translation>修改科目</translation>
    </message>
    <message>
        <source>Change activity</source>
        <translation>修改活动</translation>
    </message>
    <message>
        <source>Change address</source>
        <translation>修改地址</translation>
    </message>
    <message>
        <source>Change an address</source>
        <translation>修改地址</translation>
    </message>
    <message>
        <source>Change an inspection plan&apos;s draft</source>
        <translation>修改检验计划草稿</translation>
    </message>
    <message>
        <source>Change an item</source>
        <translation>修改物料</translation>
    </message>
    <message>
        <source>Change an opportunity</source>
        <translation>修改商机</translation>
    </message>
    <message>
        <source>Change board</source>
        <translation>变更看板</translation>
    </message>
    <message>
        <source>Change by period</source>
        <translation>各期间发生额</translation>
    </message>
    <message>
        <source>Change campaign</source>
        <translation>修改营销活动</translation>
    </message>
    <message>
        <source>Change contact</source>
        <translation>修改联系人</translation>
    </message>
    <message>
        <source>Change documents</source>
        <translation>工程更改文件</translation>
    </message>
    <message>
        <source>Change expected stock</source>
        <translation>修改预计入库</translation>
    </message>
    <message>
        <source>Change expected supply</source>
        <translation>修改预计入库</translation>
    </message>
    <message>
        <source>Change firm or person</source>
        <translation>修改往来单位</translation>
    </message>
    <message>
        <source>Change of material</source>
        <translation>材料变更</translation>
    </message>
    <message>
        <source>Change of process</source>
        <translation>过程变更</translation>
    </message>
    <message>
        <source>Change of supplier</source>
        <translation>供应商变更</translation>
    </message>
    <message>
        <source>Change one&apos;s own password</source>
        <translation>修改自己的密码</translation>
    </message>
    <message>
        <source>Change opportunity</source>
        <translation>修改商机</translation>
    </message>
    <message>
        <source>Change or close an account</source>
        <translation>修改或关闭科目</translation>
    </message>
    <message>
        <source>Change or retire a gauge</source>
        <translation>修改或报废量具</translation>
    </message>
    <message>
        <source>Change or retire a kind of defect</source>
        <translation>更改或停用缺陷类型</translation>
    </message>
    <message>
        <source>Change or retire an FMEA</source>
        <translation>更改或停用 FMEA</translation>
    </message>
    <message>
        <source>Change or retire an audit programme</source>
        <translation>更改或停用审核方案</translation>
    </message>
    <message>
        <source>Change order</source>
        <translation>变更单</translation>
    </message>
    <message>
        <source>Change order or request</source>
        <translation>变更单或变更申请</translation>
    </message>
    <message>
        <source>Change orders</source>
        <translation>变更单</translation>
    </message>
    <message>
        <source>Change order…</source>
        <translation>变更单…</translation>
    </message>
    <message>
        <source>Change price</source>
        <translation>修改价格</translation>
    </message>
    <message>
        <source>Change request</source>
        <translation>变更申请</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>对调</translation>
    </message>
    <message>
        <source>Change site</source>
        <translation>修改站点</translation>
    </message>
    <message>
        <source>Change the FMEA</source>
        <translation>修改 FMEA</translation>
    </message>
    <message>
        <source>Change the PPAP file</source>
        <translation>修改 PPAP 文件</translation>
    </message>
    <message>
        <source>Change the audit</source>
        <translation>修改审核</translation>
    </message>
    <message>
        <source>Change the audit programme</source>
        <translation>修改审核方案</translation>
    </message>
    <message>
        <source>Change the bin type</source>
        <translation>修改库位类型</translation>
    </message>
    <message>
        <source>Change the crew</source>
        <translation>修改班组</translation>
    </message>
    <message>
        <source>Change the gauge</source>
        <translation>修改量具</translation>
    </message>
    <message>
        <source>Change the item</source>
        <translation>修改物料</translation>
    </message>
    <message>
        <source>Change the machine</source>
        <translation>修改设备</translation>
    </message>
    <message>
        <source>Change the maker&apos;s number</source>
        <translation>修改制造商编号</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>变更订单</translation>
    </message>
    <message>
        <source>Change the person</source>
        <translation>修改人员</translation>
    </message>
    <message>
        <source>Change the rights of a role</source>
        <translation>修改角色的权限</translation>
    </message>
    <message>
        <source>Change the tool</source>
        <translation>修改工具</translation>
    </message>
    <message>
        <source>Change the work centre</source>
        <translation>修改工作中心</translation>
    </message>
    <message>
        <source>Change the work order</source>
        <translation>修改工单</translation>
    </message>
    <message>
        <source>Change the zone</source>
        <translation>修改库区</translation>
    </message>
    <message>
        <source>Change what a control chart judges by</source>
        <translation>修改控制图的判定依据</translation>
    </message>
    <message>
        <source>Change what is to be done</source>
        <translation>修改待办事项</translation>
    </message>
    <message>
        <source>Change what the chart judges by</source>
        <translation>修改控制图的判定依据</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Changed at the desk</source>
        <translation>在桌面程序中变更</translation>
    </message>
    <message>
        <source>Changed fields</source>
        <translation>改动的字段</translation>
    </message>
    <message>
        <source>Changed how often</source>
        <translation>修改次数</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Changes wait for your signature</source>
        <translation>变更等待您签名</translation>
    </message>
    <message>
        <source>Changes whose day has come have taken hold.</source>
        <translation>到期的变更已经生效。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Characteristic</source>
        <translation>特性</translation>
    </message>
    <message>
        <source>Characteristics</source>
        <translation>特性</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>Checking aids</source>
        <translation>检查辅具</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Checks a count</source>
        <translation>复核盘点</translation>
    </message>
    <message>
        <source>Choose a PIN for this terminal</source>
        <translation>为本终端选一个 PIN</translation>
    </message>
    <message>
        <source>Choose a change order or a request from the list of changes.</source>
        <translation>请从变更列表中选择变更单或变更申请。</translation>
    </message>
    <message>
        <source>Choose a customer and the days to look at.</source>
        <translation>请选择客户和要查看的日期。</translation>
    </message>
    <message>
        <source>Choose a customer, or scan a serial or lot.</source>
        <translation>请选择客户，或扫描序列号或批次。</translation>
    </message>
    <message>
        <source>Choose a customer: their open invoices appear here, the oldest first.</source>
        <translation>选择客户后，这里会列出其未清发票，最早的在前。</translation>
    </message>
    <message>
        <source>Choose a customer: what is open with them stands here.</source>
        <translation>选择客户后，这里显示与其未了结的事项。</translation>
    </message>
    <message>
        <source>Choose a document from the list.</source>
        <translation>请从列表中选择文件。</translation>
    </message>
    <message>
        <source>Choose a drawing: it is shown here.</source>
        <translation>选择一张图纸：它显示在这里。</translation>
    </message>
    <message>
        <source>Choose a file or drop it here: contacts (.vcf), a table (.csv with the columns name, contact, email, phone, tax_number, text), mails (.eml) or a calendar (.ics). Nothing is kept before you say so.</source>
        <translation>选择文件或拖放到这里：名片（.vcf）、表格（.csv，列名为 name、contact、email、phone、tax_number、text）、邮件（.eml）或日历（.ics）。确认之前不会保存任何内容。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a parameter above, and say what it is or between which numbers: the parts stand here.</source>
        <translation>在上面选择参数，说明它是什么或在哪些数值之间：零件显示在这里。</translation>
    </message>
    <message>
        <source>Choose a parameter.</source>
        <translation>请选择参数。</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>选择照片…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Choose a row or open a record: its thread stands here.</source>
        <translation>选择一行或打开一条记录，这里会显示它的来龙去脉。</translation>
    </message>
    <message>
        <source>Choose an item and how much of it: the rules say which bin it goes to.</source>
        <translation>选择物料和数量：规则会说明放到哪个库位。</translation>
    </message>
    <message>
        <source>Choose an item and two of its bills or routings.</source>
        <translation>请选择物料以及它的两份物料清单或工艺路线。</translation>
    </message>
    <message>
        <source>Choose an item first.</source>
        <translation>请先选择物料。</translation>
    </message>
    <message>
        <source>Choose an item: its revisions, its bill, where it is used, its drawings and what it costs stand here.</source>
        <translation>请选择物料：它的版本、物料清单、用途、图纸和成本都在这里。</translation>
    </message>
    <message>
        <source>Choose an item: what is asked of it stands here.</source>
        <translation>请选择物料：它的选配问题显示在这里。</translation>
    </message>
    <message>
        <source>Choose an order and press Enter: its walk opens here, in the order of the bins.</source>
        <translation>选择订单并按 Enter：其拣货单按库位顺序在这里打开。</translation>
    </message>
    <message>
        <source>Choose goods that are to be decided on from the list of nonconformances.</source>
        <translation>请从不合格记录列表中选择要处置的货物。</translation>
    </message>
    <message>
        <source>Choose it under Place.</source>
        <translation>请在“位置”中选择。</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>请从清单中选择。</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose the money first: it stands on the screen &apos;Unmatched money&apos;.</source>
        <translation>请先选择款项：在“未核销款项”页面上。</translation>
    </message>
    <message>
        <source>Choose the one that goes on, and its double: what they say stands beside each other here.</source>
        <translation>请选择保留的记录和重复的记录，两者的内容在这里并排显示。</translation>
    </message>
    <message>
        <source>Choose the reason, then report.</source>
        <translation>请先选原因，再报工。</translation>
    </message>
    <message>
        <source>Choose the right that is to be bounded.</source>
        <translation>请选择要设限额的权限。</translation>
    </message>
    <message>
        <source>Choose what the file holds and where it is. It can also be dropped here, or its cells copied in the spreadsheet and pasted with Ctrl+V.</source>
        <translation>选择文件里是什么、文件在哪里。也可以把文件拖到这里，或在电子表格中复制单元格后按 Ctrl+V 粘贴。</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>选定方式</translation>
    </message>
    <message>
        <source>Chosen lines</source>
        <translation>选定的行</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Claim from a supplier with his 8D report</source>
        <translation>向供应商索赔并开具 8D 报告</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Class after ADR: 3, 4.1, 5.1, 8</source>
        <translation>ADR 类别：3、4.1、5.1、8</translation>
    </message>
    <message>
        <source>Class after ADR: 3, 4.1, 5.1, 8; empty: none</source>
        <translation>ADR 类别：3、4.1、5.1、8；空着：无</translation>
    </message>
    <message>
        <source>Classes A, B, C</source>
        <translation>A、B、C 类</translation>
    </message>
    <message>
        <source>Classify anew</source>
        <translation>重新分类</translation>
    </message>
    <message>
        <source>Classify customers by their sales</source>
        <translation>按销售额划分客户等级</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>关闭 %1</translation>
    </message>
    <message>
        <source>Close %1? Its members stay as they are.</source>
        <translation>关闭 %1？成员保持不变。</translation>
    </message>
    <message>
        <source>Close %1? Nothing can be posted in it any more.</source>
        <translation>关闭 %1？之后不能再向其中过账。</translation>
    </message>
    <message>
        <source>Close %1? Nothing can be taken from it any more; what was stays.</source>
        <translation>关闭 %1？之后不能再要货，已要货的保持不变。</translation>
    </message>
    <message>
        <source>Close (Ctrl+W)</source>
        <translation>关闭（Ctrl+W）</translation>
    </message>
    <message>
        <source>Close a campaign</source>
        <translation>关闭营销活动</translation>
    </message>
    <message>
        <source>Close a complaint with its answer</source>
        <translation>答复并关闭投诉</translation>
    </message>
    <message>
        <source>Close a control chart</source>
        <translation>关闭控制图</translation>
    </message>
    <message>
        <source>Close a count</source>
        <translation>结束盘点</translation>
    </message>
    <message>
        <source>Close a frame order</source>
        <translation>关闭框架订单</translation>
    </message>
    <message>
        <source>Close a period</source>
        <translation>关闭会计期间</translation>
    </message>
    <message>
        <source>Close a work order and book its variances</source>
        <translation>关闭工单并登记差异</translation>
    </message>
    <message>
        <source>Close an 8D report</source>
        <translation>关闭 8D 报告</translation>
    </message>
    <message>
        <source>Close an 8D report with a signature</source>
        <translation>签名关闭 8D 报告</translation>
    </message>
    <message>
        <source>Close an audit</source>
        <translation>关闭审核</translation>
    </message>
    <message>
        <source>Close and label</source>
        <translation>封箱并贴标</translation>
    </message>
    <message>
        <source>Close and label a handling unit</source>
        <translation>封好包装单元并贴标签</translation>
    </message>
    <message>
        <source>Close and label it at once</source>
        <translation>立即封好并贴标签</translation>
    </message>
    <message>
        <source>Close at once</source>
        <translation>立即封好</translation>
    </message>
    <message>
        <source>Close expected supply: nothing more comes</source>
        <translation>关闭预计入库：不再到货</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close period</source>
        <translation>关闭期间</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>关闭标签页</translation>
    </message>
    <message>
        <source>Close the audit</source>
        <translation>关闭审核</translation>
    </message>
    <message>
        <source>Close the audit…</source>
        <translation>关闭审核…</translation>
    </message>
    <message>
        <source>Close the chart</source>
        <translation>关闭控制图</translation>
    </message>
    <message>
        <source>Close the chart…</source>
        <translation>关闭控制图…</translation>
    </message>
    <message>
        <source>Close the complaint</source>
        <translation>关闭投诉</translation>
    </message>
    <message>
        <source>Close the count</source>
        <translation>结束盘点</translation>
    </message>
    <message>
        <source>Close the count…</source>
        <translation>结束盘点…</translation>
    </message>
    <message>
        <source>Close the finding</source>
        <translation>关闭发现项</translation>
    </message>
    <message>
        <source>Close the order</source>
        <translation>关闭工单</translation>
    </message>
    <message>
        <source>Close the unit</source>
        <translation>封好单元</translation>
    </message>
    <message>
        <source>Close what an audit found</source>
        <translation>关闭审核发现</translation>
    </message>
    <message>
        <source>Close, signed</source>
        <translation>签名关闭</translation>
    </message>
    <message>
        <source>Close, signed…</source>
        <translation>签名关闭…</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>关闭…</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>期末余额</translation>
    </message>
    <message>
        <source>Closing books these variances. Nothing can be booked on the order any more.</source>
        <translation>关闭时入账以下差异，此后工单不能再入账。</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>结尾文字</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>分箱</translation>
    </message>
    <message>
        <source>Cluster: a tote an order. Batch: together, sorted after. Zone: one zone&apos;s part</source>
        <translation>每单一箱：每个订单一个箱子。合并：一起拣，之后分拣。库区：只拣一个库区</translation>
    </message>
    <message>
        <source>Co-product</source>
        <translation>联产品</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Code letter</source>
        <translation>样本量字码</translation>
    </message>
    <message>
        <source>Colour, size, seal</source>
        <translation>颜色、尺寸、密封件</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>文件的列</translation>
    </message>
    <message>
        <source>Column without a name</source>
        <translation>未命名的列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns, groups, views, export, print (Alt+M)</source>
        <translation>列、分组、视图、导出、打印（Alt+M）</translation>
    </message>
    <message>
        <source>Comes by</source>
        <translation>来源方式</translation>
    </message>
    <message>
        <source>Comes here</source>
        <translation>搬到这里</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>将读入</translation>
    </message>
    <message>
        <source>Comes in variants</source>
        <translation>有多种变型</translation>
    </message>
    <message>
        <source>Comes out</source>
        <translation>产出</translation>
    </message>
    <message>
        <source>Comes out good</source>
        <translation>良品率</translation>
    </message>
    <message>
        <source>Comes with</source>
        <translation>随其生效</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Company prefix</source>
        <translation>厂商识别代码</translation>
    </message>
    <message>
        <source>Company prefixes</source>
        <translation>厂商识别代码</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare bills</source>
        <translation>比较物料清单</translation>
    </message>
    <message>
        <source>Compare routings</source>
        <translation>比较工艺路线</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Complain to a supplier</source>
        <translation>向供应商投诉</translation>
    </message>
    <message>
        <source>Complain to the supplier</source>
        <translation>向供应商投诉</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Complaints are open</source>
        <translation>未结投诉</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>完工</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Components missing</source>
        <translation>缺料组件数</translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>计算自子组</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>涉及</translation>
    </message>
    <message>
        <source>Concession until</source>
        <translation>让步至</translation>
    </message>
    <message>
        <source>Concession: %1</source>
        <translation>让步：%1</translation>
    </message>
    <message>
        <source>Concessions have ended, and the goods are still here</source>
        <translation>让步接收已到期，货还在</translation>
    </message>
    <message>
        <source>Confirm a grip of a round</source>
        <translation>确认拣货轮次中的一次拣取</translation>
    </message>
    <message>
        <source>Confirm a grip of a walk</source>
        <translation>确认拣货行</translation>
    </message>
    <message>
        <source>Confirm that something was carried</source>
        <translation>确认已搬运</translation>
    </message>
    <message>
        <source>Conformity</source>
        <translation>符合性</translation>
    </message>
    <message>
        <source>Conforms</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contacts, tables, mails, calendars</source>
        <translation>名片、表格、邮件、日历</translation>
    </message>
    <message>
        <source>Contained</source>
        <translation>已围堵</translation>
    </message>
    <message>
        <source>Containment</source>
        <translation>临时遏制</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>统驭类型</translation>
    </message>
    <message>
        <source>Control chart</source>
        <translation>控制图</translation>
    </message>
    <message>
        <source>Control charts</source>
        <translation>控制图</translation>
    </message>
    <message>
        <source>Control plan</source>
        <translation>控制计划</translation>
    </message>
    <message>
        <source>Control plans</source>
        <translation>控制计划</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>转化</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>已转化</translation>
    </message>
    <message>
        <source>Convert…</source>
        <translation>转化…</translation>
    </message>
    <message>
        <source>Copy a bill of material to a new revision or alternate</source>
        <translation>把物料清单复制为新版本或替代方案</translation>
    </message>
    <message>
        <source>Copy a routing to a new revision or alternate</source>
        <translation>把工艺路线复制为新版本或替代方案</translation>
    </message>
    <message>
        <source>Copy as a draft</source>
        <translation>复制为草稿</translation>
    </message>
    <message>
        <source>Copy chosen rows</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation>复制到电子表格</translation>
    </message>
    <message>
        <source>Copy the bill of material</source>
        <translation>复制物料清单</translation>
    </message>
    <message>
        <source>Copy the plan to another item</source>
        <translation>将计划复制到其他物料</translation>
    </message>
    <message>
        <source>Copy the routing</source>
        <translation>复制工艺路线</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>复制…</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Correct the file and try again, or bring in the good rows only.</source>
        <translation>请改正文件后再试，或只导入正确的行。</translation>
    </message>
    <message>
        <source>Correct the pieces, or report the operation before first.</source>
        <translation>请更正数量，或先报上一道工序。</translation>
    </message>
    <message>
        <source>Correct what was recorded</source>
        <translation>更正已记录的结果</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Corrected by</source>
        <translation>更正凭证</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Corrective</source>
        <translation>纠正措施</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>更正凭证</translation>
    </message>
    <message>
        <source>Corrects or completes</source>
        <translation>更正或补充的凭证</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Cost after</source>
        <translation>修改后成本</translation>
    </message>
    <message>
        <source>Cost before</source>
        <translation>修改前成本</translation>
    </message>
    <message>
        <source>Cost by cause</source>
        <translation>按原因的成本</translation>
    </message>
    <message>
        <source>Cost in all</source>
        <translation>总成本</translation>
    </message>
    <message>
        <source>Cost in one</source>
        <translation>单件成本</translation>
    </message>
    <message>
        <source>Cost of an hour</source>
        <translation>每小时费用</translation>
    </message>
    <message>
        <source>Cost of one</source>
        <translation>单位成本</translation>
    </message>
    <message>
        <source>Cost of poor quality</source>
        <translation>不良质量成本</translation>
    </message>
    <message>
        <source>Cost of rework</source>
        <translation>返工成本</translation>
    </message>
    <message>
        <source>Cost of what is sold</source>
        <translation>销售成本</translation>
    </message>
    <message>
        <source>Cost that came back</source>
        <translation>退回的成本</translation>
    </message>
    <message>
        <source>Cost that came late</source>
        <translation>迟到成本</translation>
    </message>
    <message>
        <source>Costing</source>
        <translation>计价方式</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Costs of work orders</source>
        <translation>工单成本</translation>
    </message>
    <message>
        <source>Costs: on hand, before and after</source>
        <translation>成本：在手量、修改前和修改后</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Count 1 to %1 pieces</source>
        <translation>请清点 1 到 %1 件</translation>
    </message>
    <message>
        <source>Count all that lies loose there, lot by lot.</source>
        <translation>逐批盘点那里所有散放的货物。</translation>
    </message>
    <message>
        <source>Count it again…</source>
        <translation>重新盘点…</translation>
    </message>
    <message>
        <source>Count only %1</source>
        <translation>只盘点 %1</translation>
    </message>
    <message>
        <source>Count only %1, lot by lot.</source>
        <translation>只盘点 %1，逐批进行。</translation>
    </message>
    <message>
        <source>Count rules</source>
        <translation>盘点规则</translation>
    </message>
    <message>
        <source>Count sheet</source>
        <translation>盘点单</translation>
    </message>
    <message>
        <source>Count what lies loose. What is packed is taken as its labels say. Write down what else lies there too.</source>
        <translation>清点散放的货物。已包装的以标签为准。那里的其他货物也请写下。</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>盘点数</translation>
    </message>
    <message>
        <source>Counted again</source>
        <translation>复盘中</translation>
    </message>
    <message>
        <source>Counted again by</source>
        <translation>复盘单</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>盘点人</translation>
    </message>
    <message>
        <source>Counted first</source>
        <translation>初盘</translation>
    </message>
    <message>
        <source>Counted from nonconformances by the day they were found, and from reports of work by the day of the work. Enter opens the records.</source>
        <translation>按发现日期统计不合格记录，按作业日期统计报工。按回车打开这些记录。</translation>
    </message>
    <message>
        <source>Counted lots</source>
        <translation>盘点明细</translation>
    </message>
    <message>
        <source>Counted more or less</source>
        <translation>盘盈盘亏</translation>
    </message>
    <message>
        <source>Counted once</source>
        <translation>已盘一次</translation>
    </message>
    <message>
        <source>Counted; somebody else approves it</source>
        <translation>已盘点；由另一人批准</translation>
    </message>
    <message>
        <source>Counted; somebody else counts it again</source>
        <translation>已盘点；由另一人复盘</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Country, trade or class</source>
        <translation>国家、行业或等级</translation>
    </message>
    <message>
        <source>Country, two letters</source>
        <translation>国家（两个字母）</translation>
    </message>
    <message>
        <source>Counts to approve</source>
        <translation>待批准的盘点</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>已备齐</translation>
    </message>
    <message>
        <source>Cp</source>
        <translation>过程能力指数 Cp</translation>
    </message>
    <message>
        <source>Cpk</source>
        <translation>过程能力指数 Cpk</translation>
    </message>
    <message>
        <source>Cpm</source>
        <translation>过程能力指数 Cpm</translation>
    </message>
    <message>
        <source>Crate</source>
        <translation>木箱</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>贷方</translation>
    </message>
    <message>
        <source>Credit a return</source>
        <translation>为退货开贷项凭证</translation>
    </message>
    <message>
        <source>Credit an invoice</source>
        <translation>开贷项通知单</translation>
    </message>
    <message>
        <source>Credit left</source>
        <translation>剩余信用额度</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>信用额度</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>贷项通知单</translation>
    </message>
    <message>
        <source>Credit note %1 takes back from %2</source>
        <translation>贷项通知单 %1 冲减 %2</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>贷项通知单</translation>
    </message>
    <message>
        <source>Credit released by</source>
        <translation>信用放行人</translation>
    </message>
    <message>
        <source>Credit the return</source>
        <translation>为退货开贷项通知单</translation>
    </message>
    <message>
        <source>Credit, line %1</source>
        <translation>贷方，第 %1 行</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>贷记金额</translation>
    </message>
    <message>
        <source>Credited until %1</source>
        <translation>截至 %1 已贷记</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>贷项</translation>
    </message>
    <message>
        <source>Credit…</source>
        <translation>贷记…</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Crews</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>关键</translation>
    </message>
    <message>
        <source>Cross-dock</source>
        <translation>越库</translation>
    </message>
    <message>
        <source>Ctrl+0; the wheel and Ctrl+Plus make it larger</source>
        <translation>Ctrl+0；滚轮和 Ctrl+加号可放大</translation>
    </message>
    <message>
        <source>Ctrl+Left, or + on the picture</source>
        <translation>Ctrl+左箭头，或在图上按 +</translation>
    </message>
    <message>
        <source>Ctrl+N makes a new one.</source>
        <translation>按 Ctrl+N 新建。</translation>
    </message>
    <message>
        <source>Ctrl+Plus, Ctrl+Minus, or Ctrl and the wheel</source>
        <translation>Ctrl+加号、Ctrl+减号，或按住 Ctrl 滚动滚轮</translation>
    </message>
    <message>
        <source>Ctrl+Right, or + on the picture</source>
        <translation>Ctrl+右箭头，或在图上按 +</translation>
    </message>
    <message>
        <source>Cubic centimetres at most</source>
        <translation>最多立方厘米</translation>
    </message>
    <message>
        <source>Cubic centimetres each</source>
        <translation>每件立方厘米</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Currency of the books</source>
        <translation>记账币种</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customer statement</source>
        <translation>客户对账单</translation>
    </message>
    <message>
        <source>Customer&apos;s number</source>
        <translation>客户单号</translation>
    </message>
    <message>
        <source>Customer-specific requirements</source>
        <translation>顾客特殊要求</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customers in fixed lists</source>
        <translation>固定名单中的客户</translation>
    </message>
    <message>
        <source>Customers who have some of it</source>
        <translation>收到过的客户</translation>
    </message>
    <message>
        <source>Customers&apos; tickets</source>
        <translation>客户服务单</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>截单时间</translation>
    </message>
    <message>
        <source>Cut-off minute</source>
        <translation>截单时间（分钟）</translation>
    </message>
    <message>
        <source>Cut-off minute of the day</source>
        <translation>截单时间（零点后分钟）</translation>
    </message>
    <message>
        <source>Cut-off, minutes after midnight</source>
        <translation>截单时间（零点后分钟）</translation>
    </message>
    <message>
        <source>Cycle count</source>
        <translation>循环盘点</translation>
    </message>
    <message>
        <source>Cycle: those whose class wants it, the longest overdue first. Value: the dearest</source>
        <translation>循环：按类别应盘的，逾期最久的在前。价值：最贵的</translation>
    </message>
    <message>
        <source>D1 Team</source>
        <translation>D1 成立小组</translation>
    </message>
    <message>
        <source>D2 Problem</source>
        <translation>D2 描述问题</translation>
    </message>
    <message>
        <source>D3 Containment</source>
        <translation>D3 临时遏制</translation>
    </message>
    <message>
        <source>D4 Root cause</source>
        <translation>D4 根本原因</translation>
    </message>
    <message>
        <source>D5 Actions chosen</source>
        <translation>D5 选定措施</translation>
    </message>
    <message>
        <source>D6 Actions done</source>
        <translation>D6 实施措施</translation>
    </message>
    <message>
        <source>D7 Prevention</source>
        <translation>D7 预防再发</translation>
    </message>
    <message>
        <source>D8 Closure</source>
        <translation>D8 关闭</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>有危险</translation>
    </message>
    <message>
        <source>Dangerous goods</source>
        <translation>危险品类别</translation>
    </message>
    <message>
        <source>Dangerous goods kept apart</source>
        <translation>须分开的危险品</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>Day of the study</source>
        <translation>研究日期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days a counted bin rests</source>
        <translation>盘点后间隔天数</translation>
    </message>
    <message>
        <source>Days and people</source>
        <translation>日期和人员</translation>
    </message>
    <message>
        <source>Days away</source>
        <translation>外协天数</translation>
    </message>
    <message>
        <source>Days between calibrations</source>
        <translation>校准间隔天数</translation>
    </message>
    <message>
        <source>Days from count to count</source>
        <translation>盘点间隔天数</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>Days of rest</source>
        <translation>间隔天数</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>付款期限（天）</translation>
    </message>
    <message>
        <source>Dearer by</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>借方</translation>
    </message>
    <message>
        <source>Debit %1   ·   Credit %2   ·   Difference %3</source>
        <translation>借方 %1   ·   贷方 %2   ·   差额 %3</translation>
    </message>
    <message>
        <source>Debit and credit are equal, and the balances add up to nothing.</source>
        <translation>借贷相等，各科目余额合计为零。</translation>
    </message>
    <message>
        <source>Debit, line %1</source>
        <translation>借方，第 %1 行</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Decide on %1</source>
        <translation>处置 %1</translation>
    </message>
    <message>
        <source>Decide on goods</source>
        <translation>处置不合格品</translation>
    </message>
    <message>
        <source>Decide on it…</source>
        <translation>处置…</translation>
    </message>
    <message>
        <source>Decide what becomes of nonconforming goods</source>
        <translation>处置不合格品</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已判定</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>预计决定日</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>已处置</translation>
    </message>
    <message>
        <source>Decided on %1: %2.</source>
        <translation>%1 已处置：%2。</translation>
    </message>
    <message>
        <source>Decided so far</source>
        <translation>已作判定</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>审批…</translation>
    </message>
    <message>
        <source>Deciding on %1</source>
        <translation>正在判定 %1</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Decision limit h</source>
        <translation>判定界限 h</translation>
    </message>
    <message>
        <source>Decisions are signed</source>
        <translation>判定须签名</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>缺陷</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>缺陷数</translation>
    </message>
    <message>
        <source>Defects for one unit</source>
        <translation>单位缺陷数</translation>
    </message>
    <message>
        <source>Defects of this are logged by quality. Tell them, and scan what was made here.</source>
        <translation>这批货的缺陷由质量部登记。请告知质量部，并扫描本厂制造的物品。</translation>
    </message>
    <message>
        <source>Defects or bad pieces</source>
        <translation>缺陷数或不合格品数</translation>
    </message>
    <message>
        <source>Defects per unit</source>
        <translation>单位缺陷数</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Degrees of freedom</source>
        <translation>自由度</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete a view of a list</source>
        <translation>删除列表视图</translation>
    </message>
    <message>
        <source>Delivered lately</source>
        <translation>近期发货</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>发货</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>交货</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>送货单</translation>
    </message>
    <message>
        <source>Delivery note on paper</source>
        <translation>送货单打印稿</translation>
    </message>
    <message>
        <source>Delivery plan</source>
        <translation>交货计划</translation>
    </message>
    <message>
        <source>Departures</source>
        <translation>待发货</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>设计中</translation>
    </message>
    <message>
        <source>Design FMEA</source>
        <translation>设计 FMEA</translation>
    </message>
    <message>
        <source>Design record</source>
        <translation>设计记录</translation>
    </message>
    <message>
        <source>Det.</source>
        <translation>探测度</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>探测度</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Deviation of the readings</source>
        <translation>读数的标准差</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Did lately</source>
        <translation>近期操作</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>Different parts</source>
        <translation>不同零件数</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>量纲</translation>
    </message>
    <message>
        <source>Dimensional results</source>
        <translation>尺寸结果</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>直接用于</translation>
    </message>
    <message>
        <source>Disassembly</source>
        <translation>拆解</translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation>停止接收</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Discount, %</source>
        <translation>折扣，%</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Dispatch board</source>
        <translation>派工看板</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>处置方式</translation>
    </message>
    <message>
        <source>Do each step and touch it.</source>
        <translation>逐步完成并点按。</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Do it again and record it anew, or call for help.</source>
        <translation>请重做并重新记录，或呼叫帮助。</translation>
    </message>
    <message>
        <source>Do not carry it</source>
        <translation>不搬运</translation>
    </message>
    <message>
        <source>Do not carry it…</source>
        <translation>不搬运…</translation>
    </message>
    <message>
        <source>Do not go together</source>
        <translation>不能同时选</translation>
    </message>
    <message>
        <source>Dock</source>
        <translation>月台</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>数据体检</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Documents to read</source>
        <translation>待阅读的文件</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Does not take it</source>
        <translation>放不下</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Done as changed</source>
        <translation>已按修改完成</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>执行者</translation>
    </message>
    <message>
        <source>Done outside by</source>
        <translation>外协商</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>已完成。</translation>
    </message>
    <message>
        <source>Done. The priority of the line is %1 now.</source>
        <translation>已完成。该行的优先级现为%1。</translation>
    </message>
    <message>
        <source>Done. The priority of the line stays %1.</source>
        <translation>已完成。该行的优先级仍为%1。</translation>
    </message>
    <message>
        <source>Done. What is next is noted.</source>
        <translation>已完成，下一步已记下。</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>完成…</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>重复的记录</translation>
    </message>
    <message>
        <source>Double sample</source>
        <translation>二次抽样</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Doubtful results</source>
        <translation>存疑结果</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>停机</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Draft of a certificate</source>
        <translation>证书草稿</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Drafts of plans to release</source>
        <translation>待发布的计划草稿</translation>
    </message>
    <message>
        <source>Drafts that nobody touched for two weeks</source>
        <translation>两周无人处理的草稿</translation>
    </message>
    <message>
        <source>Draw it up</source>
        <translation>开始编制</translation>
    </message>
    <message>
        <source>Draw the sample of an inspection</source>
        <translation>为检验抽样</translation>
    </message>
    <message>
        <source>Draw up a change order</source>
        <translation>编制变更单</translation>
    </message>
    <message>
        <source>Draw up a control plan</source>
        <translation>编制控制计划</translation>
    </message>
    <message>
        <source>Draw up an inspection plan</source>
        <translation>编制检验计划</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>图纸</translation>
    </message>
    <message>
        <source>Drawing or document</source>
        <translation>图纸或文件</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>图纸</translation>
    </message>
    <message>
        <source>Drawn at</source>
        <translation>绘点值</translation>
    </message>
    <message>
        <source>Drawn up by</source>
        <translation>编制人</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Drop a lead</source>
        <translation>放弃线索</translation>
    </message>
    <message>
        <source>Drop an action of an FMEA</source>
        <translation>放弃 FMEA 的措施</translation>
    </message>
    <message>
        <source>Drop it…</source>
        <translation>放弃措施…</translation>
    </message>
    <message>
        <source>Drop the action</source>
        <translation>放弃措施</translation>
    </message>
    <message>
        <source>Drop the lead</source>
        <translation>放弃线索</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Dropped because</source>
        <translation>放弃原因</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>放弃…</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>到期：%1</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>完成期限</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>预计日期</translation>
    </message>
    <message>
        <source>Due within 30 days</source>
        <translation>30 天内到期</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>EV</source>
        <translation>重复性 EV</translation>
    </message>
    <message>
        <source>EWMA</source>
        <translation>指数加权移动平均图</translation>
    </message>
    <message>
        <source>EWMA: weight of the newest</source>
        <translation>指数加权：最新值的权重</translation>
    </message>
    <message>
        <source>EWMA: width of the limits</source>
        <translation>指数加权：控制限宽度</translation>
    </message>
    <message>
        <source>Each entry behind the costs. Enter opens it.</source>
        <translation>成本背后的每张凭证。按回车打开。</translation>
    </message>
    <message>
        <source>Each subject again after</source>
        <translation>每个对象再次审核间隔</translation>
    </message>
    <message>
        <source>Each subject again; empty: 12</source>
        <translation>每个对象再次审核；空：12</translation>
    </message>
    <message>
        <source>Earlier open signals too</source>
        <translation>同时处理更早的未结信号</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>最早交期</translation>
    </message>
    <message>
        <source>Earliest %1</source>
        <translation>最早 %1</translation>
    </message>
    <message>
        <source>Edit the change order</source>
        <translation>编辑变更单</translation>
    </message>
    <message>
        <source>Edit the change request</source>
        <translation>编辑变更申请</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Elements not ready</source>
        <translation>未就绪的要素</translation>
    </message>
    <message>
        <source>Elements of PPAP files</source>
        <translation>PPAP 文件的要素</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空了</translation>
    </message>
    <message>
        <source>Empty bin</source>
        <translation>空位盘点</translation>
    </message>
    <message>
        <source>Empty: %1, as it keeps %2 days</source>
        <translation>不填：%1，因保质期为 %2 天</translation>
    </message>
    <message>
        <source>Empty: 0</source>
        <translation>留空：0</translation>
    </message>
    <message>
        <source>Empty: 0.2</source>
        <translation>留空：0.2</translation>
    </message>
    <message>
        <source>Empty: 0.5</source>
        <translation>留空：0.5</translation>
    </message>
    <message>
        <source>Empty: 1, none is skipped</source>
        <translation>留空：1，不跳批</translation>
    </message>
    <message>
        <source>Empty: 10</source>
        <translation>留空：10</translation>
    </message>
    <message>
        <source>Empty: 12</source>
        <translation>空着：12</translation>
    </message>
    <message>
        <source>Empty: 3</source>
        <translation>留空：3</translation>
    </message>
    <message>
        <source>Empty: 30.</source>
        <translation>留空：30 天。</translation>
    </message>
    <message>
        <source>Empty: 5</source>
        <translation>留空：5</translation>
    </message>
    <message>
        <source>Empty: 5 for means, 1 for single values</source>
        <translation>留空：均值图为 5，单值图为 1</translation>
    </message>
    <message>
        <source>Empty: 90 days after its end.</source>
        <translation>留空：结束后 90 天。</translation>
    </message>
    <message>
        <source>Empty: A</source>
        <translation>不填：A</translation>
    </message>
    <message>
        <source>Empty: Western Electric</source>
        <translation>留空：西部电气准则</translation>
    </message>
    <message>
        <source>Empty: a drawing</source>
        <translation>留空：图纸</translation>
    </message>
    <message>
        <source>Empty: a group of its own</source>
        <translation>不填：独立类别</translation>
    </message>
    <message>
        <source>Empty: after the last bin</source>
        <translation>不填：排在最后</translation>
    </message>
    <message>
        <source>Empty: all its holds</source>
        <translation>不填：解除全部冻结</translation>
    </message>
    <message>
        <source>Empty: all of it</source>
        <translation>空着：全部</translation>
    </message>
    <message>
        <source>Empty: all of it; the order line waits again</source>
        <translation>不填：全部；订单行重新等待</translation>
    </message>
    <message>
        <source>Empty: all that lies there</source>
        <translation>空着：那里的全部</translation>
    </message>
    <message>
        <source>Empty: any outbound bin</source>
        <translation>空着：任一发货区库位</translation>
    </message>
    <message>
        <source>Empty: anybody</source>
        <translation>空着：任何人</translation>
    </message>
    <message>
        <source>Empty: anybody.</source>
        <translation>留空：任何人都可以做。</translation>
    </message>
    <message>
        <source>Empty: anything</source>
        <translation>空着：不限</translation>
    </message>
    <message>
        <source>Empty: anywhere</source>
        <translation>空着：任何地方</translation>
    </message>
    <message>
        <source>Empty: approved</source>
        <translation>留空：已批准</translation>
    </message>
    <message>
        <source>Empty: as before. What was judged stays judged</source>
        <translation>留空：不变。已判定的不再改判</translation>
    </message>
    <message>
        <source>Empty: as the posting rules say</source>
        <translation>不填：按过账规则</translation>
    </message>
    <message>
        <source>Empty: at all of them</source>
        <translation>留空：全部工序</translation>
    </message>
    <message>
        <source>Empty: at terminals only</source>
        <translation>留空：只在终端使用</translation>
    </message>
    <message>
        <source>Empty: by its interval</source>
        <translation>留空：按校准周期</translation>
    </message>
    <message>
        <source>Empty: corrective</source>
        <translation>不填：纠正措施</translation>
    </message>
    <message>
        <source>Empty: counted up from what is in it</source>
        <translation>空着：按内容计算</translation>
    </message>
    <message>
        <source>Empty: every site</source>
        <translation>不填：所有站点</translation>
    </message>
    <message>
        <source>Empty: for ever</source>
        <translation>不填：永不过期</translation>
    </message>
    <message>
        <source>Empty: for ever. Given again, the new day counts</source>
        <translation>留空：永久有效。再次授予以新日期为准</translation>
    </message>
    <message>
        <source>Empty: for stock</source>
        <translation>空着：作为库存</translation>
    </message>
    <message>
        <source>Empty: it is no pick face</source>
        <translation>空着：不是拣货面</translation>
    </message>
    <message>
        <source>Empty: it is used up</source>
        <translation>留空：用完为止</translation>
    </message>
    <message>
        <source>Empty: it stands at the top</source>
        <translation>不填：位于最上级</translation>
    </message>
    <message>
        <source>Empty: it takes anything</source>
        <translation>空着：什么都可放</translation>
    </message>
    <message>
        <source>Empty: no limit</source>
        <translation>空着：不限</translation>
    </message>
    <message>
        <source>Empty: no matter when.</source>
        <translation>留空：不限时间。</translation>
    </message>
    <message>
        <source>Empty: not counted down</source>
        <translation>留空：不计寿命</translation>
    </message>
    <message>
        <source>Empty: not known</source>
        <translation>空着：未知</translation>
    </message>
    <message>
        <source>Empty: not said</source>
        <translation>空着：未定</translation>
    </message>
    <message>
        <source>Empty: nothing follows.</source>
        <translation>留空：没有下一步。</translation>
    </message>
    <message>
        <source>Empty: nowhere</source>
        <translation>空着：没有</translation>
    </message>
    <message>
        <source>Empty: of any</source>
        <translation>空着：任意</translation>
    </message>
    <message>
        <source>Empty: of every revision</source>
        <translation>留空：所有版本</translation>
    </message>
    <message>
        <source>Empty: of every supplier</source>
        <translation>留空：所有供应商</translation>
    </message>
    <message>
        <source>Empty: of no one item</source>
        <translation>留空：不属于某个物料</translation>
    </message>
    <message>
        <source>Empty: of none</source>
        <translation>空着：不属于</translation>
    </message>
    <message>
        <source>Empty: only its cost changes</source>
        <translation>留空：只改成本</translation>
    </message>
    <message>
        <source>Empty: subgroups are entered by hand or from a file</source>
        <translation>留空：子组由人工录入或来自文件</translation>
    </message>
    <message>
        <source>Empty: the carrier&apos;s</source>
        <translation>空着：承运商的</translation>
    </message>
    <message>
        <source>Empty: the current one</source>
        <translation>不填：当前版本</translation>
    </message>
    <message>
        <source>Empty: the day it is wanted</source>
        <translation>留空：要求日期</translation>
    </message>
    <message>
        <source>Empty: the entry&apos;s own day, or the first open one after it.</source>
        <translation>不填：凭证当天，或其后第一个未关闭的日子。</translation>
    </message>
    <message>
        <source>Empty: the first bin for quarantine</source>
        <translation>不填：第一个隔离库位</translation>
    </message>
    <message>
        <source>Empty: the first submission</source>
        <translation>留空：首次提交</translation>
    </message>
    <message>
        <source>Empty: the first.</source>
        <translation>留空：第一个阶段。</translation>
    </message>
    <message>
        <source>Empty: the item&apos;s number and name with those of the answers.</source>
        <translation>留空：物料的编号和名称加上各答案的代码和名称。</translation>
    </message>
    <message>
        <source>Empty: the kind says it</source>
        <translation>不填：缺陷类型已说明</translation>
    </message>
    <message>
        <source>Empty: the lot&apos;s number with an R</source>
        <translation>留空：原批号加 R</translation>
    </message>
    <message>
        <source>Empty: the next free number.</source>
        <translation>不填：下一个可用编号。</translation>
    </message>
    <message>
        <source>Empty: the next free one.</source>
        <translation>不填：下一个可用编号。</translation>
    </message>
    <message>
        <source>Empty: the office</source>
        <translation>留空：办公室</translation>
    </message>
    <message>
        <source>Empty: the oldest walks that are on no round</source>
        <translation>空着：不在轮次中的最早的拣货单</translation>
    </message>
    <message>
        <source>Empty: the one in force then</source>
        <translation>留空：届时生效的版本</translation>
    </message>
    <message>
        <source>Empty: the one it is known to be, else a new one.</source>
        <translation>留空：已识别的公司，否则新建。</translation>
    </message>
    <message>
        <source>Empty: the one that is made now</source>
        <translation>留空：现行版本</translation>
    </message>
    <message>
        <source>Empty: the only one</source>
        <translation>不填：唯一的一个</translation>
    </message>
    <message>
        <source>Empty: the only one.</source>
        <translation>留空：唯一的那一个。</translation>
    </message>
    <message>
        <source>Empty: the order&apos;s</source>
        <translation>空着：订单的</translation>
    </message>
    <message>
        <source>Empty: the order&apos;s number</source>
        <translation>留空：工单号</translation>
    </message>
    <message>
        <source>Empty: the order&apos;s, or the one in force</source>
        <translation>留空：工单的版本，或现行版本</translation>
    </message>
    <message>
        <source>Empty: the same</source>
        <translation>留空：同一库位</translation>
    </message>
    <message>
        <source>Empty: the same item</source>
        <translation>留空：同一物料</translation>
    </message>
    <message>
        <source>Empty: the stage&apos;s.</source>
        <translation>留空：按阶段。</translation>
    </message>
    <message>
        <source>Empty: the system</source>
        <translation>空：体系</translation>
    </message>
    <message>
        <source>Empty: the usual bill</source>
        <translation>留空：常用物料清单</translation>
    </message>
    <message>
        <source>Empty: the usual one</source>
        <translation>留空：常用方案</translation>
    </message>
    <message>
        <source>Empty: the usual routing</source>
        <translation>留空：常用工艺路线</translation>
    </message>
    <message>
        <source>Empty: they may lie together</source>
        <translation>空着：可以放在一起</translation>
    </message>
    <message>
        <source>Empty: today</source>
        <translation>不填：今天</translation>
    </message>
    <message>
        <source>Empty: today.</source>
        <translation>留空：今天。</translation>
    </message>
    <message>
        <source>Empty: units of every dock go onto it</source>
        <translation>空着：各月台的单元都可装上</translation>
    </message>
    <message>
        <source>Empty: what every face needs</source>
        <translation>空着：各拣货面所需</translation>
    </message>
    <message>
        <source>Empty: what the order line still waits for</source>
        <translation>留空：订单行还等待的数量</translation>
    </message>
    <message>
        <source>Empty: when there is time</source>
        <translation>空着：有空时</translation>
    </message>
    <message>
        <source>Empty: where it is set aside</source>
        <translation>留空：预留所在库位</translation>
    </message>
    <message>
        <source>Empty: where the operation is done</source>
        <translation>留空：工序所在的工作中心</translation>
    </message>
    <message>
        <source>Empty: where the work centre sets down</source>
        <translation>留空：工作中心的放置库位</translation>
    </message>
    <message>
        <source>Empty: wherever the lot lies</source>
        <translation>不填：批次所在的任何库位</translation>
    </message>
    <message>
        <source>Empty: without a limit.</source>
        <translation>不填：不限额。</translation>
    </message>
    <message>
        <source>Empty: works alone</source>
        <translation>留空：不属于班组</translation>
    </message>
    <message>
        <source>Empty: you</source>
        <translation>留空：您本人</translation>
    </message>
    <message>
        <source>End a discount</source>
        <translation>终止折扣</translation>
    </message>
    <message>
        <source>End a price</source>
        <translation>终止价格</translation>
    </message>
    <message>
        <source>End business</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>End business with %1? Nothing new can be entered for them.</source>
        <translation>停用 %1？之后不能再为其录入新内容。</translation>
    </message>
    <message>
        <source>End business with a party</source>
        <translation>停用往来单位</translation>
    </message>
    <message>
        <source>End discount</source>
        <translation>终止折扣</translation>
    </message>
    <message>
        <source>End price</source>
        <translation>终止价格</translation>
    </message>
    <message>
        <source>End the rest</source>
        <translation>结束其余部分</translation>
    </message>
    <message>
        <source>End the rest…</source>
        <translation>结束其余部分…</translation>
    </message>
    <message>
        <source>End the rule…</source>
        <translation>终止规则…</translation>
    </message>
    <message>
        <source>End within 60 days</source>
        <translation>60 天内到期</translation>
    </message>
    <message>
        <source>Ended before all was looked at.</source>
        <translation>未检查完就结束了。</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Ended. Change a question above to read again.</source>
        <translation>已结束。修改上面的条件即可重新读取。</translation>
    </message>
    <message>
        <source>Ended. F5 reads the file again.</source>
        <translation>已结束。按 F5 重新读取文件。</translation>
    </message>
    <message>
        <source>Ended. Nothing came in.</source>
        <translation>已结束，没有导入任何行。</translation>
    </message>
    <message>
        <source>Ended. Nothing was changed.</source>
        <translation>已结束，未作任何更改。</translation>
    </message>
    <message>
        <source>Ended: %1 of %2 rows had come in, and stay. Bring in the same file again for the rest.</source>
        <translation>已结束：%2 行中已导入 %1 行并保留。再次导入同一文件即可补上其余的行。</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>正在结束…</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>终止…</translation>
    </message>
    <message>
        <source>Engineering</source>
        <translation>工程</translation>
    </message>
    <message>
        <source>Engineering file</source>
        <translation>工程档案</translation>
    </message>
    <message>
        <source>Engineering file of an item</source>
        <translation>物料的工程档案</translation>
    </message>
    <message>
        <source>Engineering files</source>
        <translation>工程档案</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Enter a customer&apos;s complaint by a scan</source>
        <translation>扫描录入客户投诉</translation>
    </message>
    <message>
        <source>Enter a quote, or an order signed at once</source>
        <translation>录入报价，或直接签单</translation>
    </message>
    <message>
        <source>Enter a study of a gauge</source>
        <translation>录入量具研究</translation>
    </message>
    <message>
        <source>Enter and hold</source>
        <translation>录入并冻结</translation>
    </message>
    <message>
        <source>Enter goes on: item, quantity, next line. Ctrl+Ins and Ctrl+Del add and take away, Ctrl+V pastes lines, a scan adds one. Places: R1,R2,R7.</source>
        <translation>回车继续：物料、数量、下一行。Ctrl+Ins 和 Ctrl+Del 增删行，Ctrl+V 粘贴多行，扫描增加一行。位号：R1,R2,R7。</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Enter the answer</source>
        <translation>录入答复</translation>
    </message>
    <message>
        <source>Enter the complaint</source>
        <translation>录入投诉</translation>
    </message>
    <message>
        <source>Enter the customer&apos;s answer to a PPAP file</source>
        <translation>录入顾客对 PPAP 文件的答复</translation>
    </message>
    <message>
        <source>Enter the study</source>
        <translation>录入研究</translation>
    </message>
    <message>
        <source>Enter what a campaign cost</source>
        <translation>登记营销活动的费用</translation>
    </message>
    <message>
        <source>Enter what was found</source>
        <translation>录入盘点结果</translation>
    </message>
    <message>
        <source>Enter what was found…</source>
        <translation>录入盘点结果…</translation>
    </message>
    <message>
        <source>Enter writes what was looked at</source>
        <translation>回车写下查看了什么</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>录入时间</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Entry %1 is posted</source>
        <translation>凭证 %1 已过账</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>所有者权益</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>升级级别</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>过账事项</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Every journal entry balances in the book currency.</source>
        <translation>每张凭证按记账币种借贷平衡。</translation>
    </message>
    <message>
        <source>Every line of the log is what was written, and none is missing.</source>
        <translation>日志每一行都与写入时一致，没有缺失。</translation>
    </message>
    <message>
        <source>Every order is left out. Take one in again.</source>
        <translation>所有订单都被排除。请至少加回一个。</translation>
    </message>
    <message>
        <source>Every piece</source>
        <translation>全检</translation>
    </message>
    <message>
        <source>Every signal belongs to a subgroup of its chart that broke the rule, and a closed one has its cause and what was done.</source>
        <translation>每个信号都属于其控制图中违反准则的子组，已关闭的信号都有原因和措施。</translation>
    </message>
    <message>
        <source>Every so many months</source>
        <translation>间隔月数</translation>
    </message>
    <message>
        <source>Everybody has read what he must.</source>
        <translation>所有人都已读完。</translation>
    </message>
    <message>
        <source>Everybody with the role</source>
        <translation>角色的所有人</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>所有人的</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Everything %1 needs is set aside or issued.</source>
        <translation>%1 所需物料均已预留或发料。</translation>
    </message>
    <message>
        <source>Everything that left is billed. Ship goods, and their orders appear here.</source>
        <translation>已发出的都已开票。发货之后，相应订单会出现在这里。</translation>
    </message>
    <message>
        <source>Everything, now and in versions to come</source>
        <translation>全部权限，包括以后版本新增的</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Evidence that it is put right</source>
        <translation>整改证据</translation>
    </message>
    <message>
        <source>Exchange differences</source>
        <translation>汇兑差额</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>免税</translation>
    </message>
    <message>
        <source>Exempt from tax.</source>
        <translation>免税。</translation>
    </message>
    <message>
        <source>Expect it</source>
        <translation>登记预计</translation>
    </message>
    <message>
        <source>Expect it no longer</source>
        <translation>不再预期</translation>
    </message>
    <message>
        <source>Expect stock</source>
        <translation>登记预计入库</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计入库</translation>
    </message>
    <message>
        <source>Expected overall, ppm</source>
        <translation>整体预期不良 ppm</translation>
    </message>
    <message>
        <source>Expected stock that is late</source>
        <translation>逾期未到的预计入库</translation>
    </message>
    <message>
        <source>Expected supplies</source>
        <translation>预期到货</translation>
    </message>
    <message>
        <source>Expected within, ppm</source>
        <translation>组内预期不良 ppm</translation>
    </message>
    <message>
        <source>Expect…</source>
        <translation>登记预计入库…</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Expire within 30 days</source>
        <translation>30 天内到期</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>统驭类型</translation>
    </message>
    <message>
        <source>Explained by payables</source>
        <translation>应付统驭</translation>
    </message>
    <message>
        <source>Explained by receivables</source>
        <translation>应收统驭</translation>
    </message>
    <message>
        <source>Explained by stock</source>
        <translation>存货统驭</translation>
    </message>
    <message>
        <source>Explained by work orders</source>
        <translation>由工单说明</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>出口</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>导出为 CSV…</translation>
    </message>
    <message>
        <source>Export as XLSX…</source>
        <translation>导出为 XLSX…</translation>
    </message>
    <message>
        <source>Export, free of tax.</source>
        <translation>出口，免税。</translation>
    </message>
    <message>
        <source>Extension digit</source>
        <translation>扩展位</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F 值</translation>
    </message>
    <message>
        <source>FMEA</source>
        <translation>FMEA 分析</translation>
    </message>
    <message>
        <source>FMEA action</source>
        <translation>FMEA 措施</translation>
    </message>
    <message>
        <source>FMEA line</source>
        <translation>FMEA 行</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Failed results of inspections by the pieces that were looked at; a corrected result counts as it was corrected.</source>
        <translation>检验不合格的结果数除以受检件数；更正过的结果按更正后计。</translation>
    </message>
    <message>
        <source>Failure mode</source>
        <translation>失效模式</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>展会</translation>
    </message>
    <message>
        <source>Fed by inspections</source>
        <translation>数据来自检验</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Figures and where they come from</source>
        <translation>指标及其来源</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>File, or postgresql:// address</source>
        <translation>文件，或 postgresql:// 地址</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Fill anew</source>
        <translation>重新分配</translation>
    </message>
    <message>
        <source>Fill another one</source>
        <translation>再填一项</translation>
    </message>
    <message>
        <source>Fill another one…</source>
        <translation>再填一项…</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>填入</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>筛选%1</translation>
    </message>
    <message>
        <source>Filter…  Ctrl+F</source>
        <translation>筛选…  Ctrl+F</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>成品</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>Find anything, or say what to do…   Ctrl+K</source>
        <translation>查找任何内容，或输入要做的事…   Ctrl+K</translation>
    </message>
    <message>
        <source>Find places for what lies in a bin</source>
        <translation>为库位中的货物安排上架</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Finding beside the questions…</source>
        <translation>问题之外的发现项…</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Findings of audits</source>
        <translation>审核发现</translation>
    </message>
    <message>
        <source>Findings of audits are overdue</source>
        <translation>审核发现项已逾期</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完工</translation>
    </message>
    <message>
        <source>Finish a step of an 8D report</source>
        <translation>完成 8D 报告的步骤</translation>
    </message>
    <message>
        <source>Finish a work order: nothing more comes</source>
        <translation>结束工单：不再产出</translation>
    </message>
    <message>
        <source>Finish an action of an 8D report</source>
        <translation>完成 8D 报告的措施</translation>
    </message>
    <message>
        <source>Finish an action of an FMEA</source>
        <translation>完成 FMEA 的措施</translation>
    </message>
    <message>
        <source>Finish an activity and say what is next</source>
        <translation>完成活动并说明下一步</translation>
    </message>
    <message>
        <source>Finish an operation</source>
        <translation>完成一道工序</translation>
    </message>
    <message>
        <source>Finish going through an FMEA</source>
        <translation>完成 FMEA 评审</translation>
    </message>
    <message>
        <source>Finish the action</source>
        <translation>完成措施</translation>
    </message>
    <message>
        <source>Finish the operation</source>
        <translation>工序完工</translation>
    </message>
    <message>
        <source>Finish the order</source>
        <translation>工单完工</translation>
    </message>
    <message>
        <source>Finish the step</source>
        <translation>完成步骤</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完工</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>完工…</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Firm or lot</source>
        <translation>单位或批次</translation>
    </message>
    <message>
        <source>Firm or person</source>
        <translation>往来单位</translation>
    </message>
    <message>
        <source>Firm&apos;s name</source>
        <translation>公司名称</translation>
    </message>
    <message>
        <source>Firms</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Firms and people we deal with</source>
        <translation>往来单位</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>首次答复</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>First due</source>
        <translation>最早到期</translation>
    </message>
    <message>
        <source>First expiry first</source>
        <translation>先到期先出</translation>
    </message>
    <message>
        <source>First in, first out</source>
        <translation>先进先出</translation>
    </message>
    <message>
        <source>First serial number</source>
        <translation>首个序列号</translation>
    </message>
    <message>
        <source>First submission</source>
        <translation>首次提交</translation>
    </message>
    <message>
        <source>First-pass yield</source>
        <translation>一次合格率</translation>
    </message>
    <message>
        <source>Fishbone</source>
        <translation>鱼骨图</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Fit within limits</source>
        <translation>有条件接受</translation>
    </message>
    <message>
        <source>Fit within limits: it takes 10 to 30 % of the variation or of the tolerance. Whether it may be used depends on what for, and on what a better one costs.</source>
        <translation>有条件接受：占变差或公差的 10 % 到 30 %。能否使用取决于用途，以及更好的量具的价格。</translation>
    </message>
    <message>
        <source>Fit: it takes less than 10 % of the variation.</source>
        <translation>合格：量具占变差不足 10 %。</translation>
    </message>
    <message>
        <source>Fit: what it shows is told from the truth by nothing but chance.</source>
        <translation>合格：示值与真值的差别仅出于偶然。</translation>
    </message>
    <message>
        <source>Fitted line</source>
        <translation>拟合线</translation>
    </message>
    <message>
        <source>Fixed number</source>
        <translation>固定件数</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>车间</translation>
    </message>
    <message>
        <source>Fold the rail</source>
        <translation>收起导航栏</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>承接自</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>%1 个</translation>
    </message>
    <message>
        <source>For a quantity of</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>For a round of one zone</source>
        <translation>用于单库区轮次</translation>
    </message>
    <message>
        <source>For another item</source>
        <translation>用于另一物料</translation>
    </message>
    <message>
        <source>For another line</source>
        <translation>改供其他订单行</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>永久有效</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>公用</translation>
    </message>
    <message>
        <source>For items of</source>
        <translation>物料类别</translation>
    </message>
    <message>
        <source>For its value</source>
        <translation>按价值</translation>
    </message>
    <message>
        <source>For line</source>
        <translation>用于第几行</translation>
    </message>
    <message>
        <source>For one</source>
        <translation>单件用量</translation>
    </message>
    <message>
        <source>For one of it</source>
        <translation>代替一个需要</translation>
    </message>
    <message>
        <source>For opportunity</source>
        <translation>对应商机</translation>
    </message>
    <message>
        <source>For order</source>
        <translation>所属订单</translation>
    </message>
    <message>
        <source>For orders</source>
        <translation>供应的订单</translation>
    </message>
    <message>
        <source>For quantity</source>
        <translation>对应数量</translation>
    </message>
    <message>
        <source>For so many of it</source>
        <translation>对应数量</translation>
    </message>
    <message>
        <source>For stock</source>
        <translation>入库存</translation>
    </message>
    <message>
        <source>For units of the first</source>
        <translation>原币数量</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>For what we supplied we bill you:</source>
        <translation>就所供货物与服务，现开票如下：</translation>
    </message>
    <message>
        <source>For which line %1 is made</source>
        <translation>%1 改供哪一行</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>为谁</translation>
    </message>
    <message>
        <source>For whom is the quote? Choose a customer.</source>
        <translation>报价给谁？请选择客户。</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>给谁？</translation>
    </message>
    <message>
        <source>For your bank, as the reference of the payment: %1</source>
        <translation>付款时请在银行附言中注明：%1</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>用于：%1</translation>
    </message>
    <message>
        <source>Foresee a failure in an FMEA</source>
        <translation>在 FMEA 中添加失效</translation>
    </message>
    <message>
        <source>Forget changes</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Forgets what was typed in the column Pays</source>
        <translation>清除“本次核销”列中输入的内容</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>发现方式</translation>
    </message>
    <message>
        <source>Found by any part of their name.</source>
        <translation>输入名称的任意部分即可查找。</translation>
    </message>
    <message>
        <source>Found loose</source>
        <translation>散放数量</translation>
    </message>
    <message>
        <source>Found today by</source>
        <translation>现行探测控制</translation>
    </message>
    <message>
        <source>Frame order</source>
        <translation>框架订单</translation>
    </message>
    <message>
        <source>Frame orders</source>
        <translation>框架订单</translation>
    </message>
    <message>
        <source>Frame orders end within 30 days or are over</source>
        <translation>框架订单 30 天内到期或已到期</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>可用量</translation>
    </message>
    <message>
        <source>Free for use</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Free or reject inspected goods</source>
        <translation>放行或拒收检验的货物</translation>
    </message>
    <message>
        <source>Freeze limits…</source>
        <translation>冻结控制限…</translation>
    </message>
    <message>
        <source>Freeze the limits</source>
        <translation>冻结控制限</translation>
    </message>
    <message>
        <source>Freeze the limits of a control chart</source>
        <translation>冻结控制图的控制限</translation>
    </message>
    <message>
        <source>Freeze them</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Freight and charges</source>
        <translation>运费和杂费</translation>
    </message>
    <message>
        <source>Freight, a dearer bill</source>
        <translation>例如运费、涨价的账单</translation>
    </message>
    <message>
        <source>Freight, in ten-thousandths</source>
        <translation>运费（万分之一）</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>From 1 to 10, where 10 is worst. The priority is the table of AIAG and VDA.</source>
        <translation>从 1 到 10，10 为最差。优先级取自 AIAG 与 VDA 的表。</translation>
    </message>
    <message>
        <source>From 1 to 100, the lower number is carried first</source>
        <translation>1 到 100，数字小的先搬</translation>
    </message>
    <message>
        <source>From a day</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>From a day; from a serial number; or when the old stock is used up</source>
        <translation>从某日起；从某序列号起；或旧库存用完时</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件读取…</translation>
    </message>
    <message>
        <source>From bin</source>
        <translation>来源库位</translation>
    </message>
    <message>
        <source>From currency</source>
        <translation>原币种</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>From left to right, 0 to 1000.</source>
        <translation>从左到右，0 到 1000。</translation>
    </message>
    <message>
        <source>From minute of the day</source>
        <translation>开始（零点后分钟）</translation>
    </message>
    <message>
        <source>From order</source>
        <translation>来自工单</translation>
    </message>
    <message>
        <source>From postcode</source>
        <translation>起始邮编</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>起订数量</translation>
    </message>
    <message>
        <source>From revision</source>
        <translation>原版本</translation>
    </message>
    <message>
        <source>From serial</source>
        <translation>起始序列号</translation>
    </message>
    <message>
        <source>From subgroup</source>
        <translation>自子组</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>From the day it leaves; 0 takes the warranty away.</source>
        <translation>从发货日起算；0 表示取消保修。</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>距左边</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>距上边</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>从这一天起</translation>
    </message>
    <message>
        <source>From whom, under which number</source>
        <translation>来自谁，单号是什么</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>冻结时间</translation>
    </message>
    <message>
        <source>Frozen by</source>
        <translation>冻结人</translation>
    </message>
    <message>
        <source>Frozen limits</source>
        <translation>冻结的控制限</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Gate closed</source>
        <translation>关卡未过</translation>
    </message>
    <message>
        <source>Gates closed</source>
        <translation>未过关卡</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>量具</translation>
    </message>
    <message>
        <source>Gauge %1</source>
        <translation>量具 %1</translation>
    </message>
    <message>
        <source>Gauge R&amp;R</source>
        <translation>量具重复性与再现性</translation>
    </message>
    <message>
        <source>Gauge studies</source>
        <translation>量具研究</translation>
    </message>
    <message>
        <source>Gauge study</source>
        <translation>量具研究</translation>
    </message>
    <message>
        <source>Gauges</source>
        <translation>量具</translation>
    </message>
    <message>
        <source>Gauges are out of calibration</source>
        <translation>超出校准有效期的量具</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>Give a day its own working time, or none</source>
        <translation>为某一天单独设置工作时间，或设为休息</translation>
    </message>
    <message>
        <source>Give a role</source>
        <translation>授予角色</translation>
    </message>
    <message>
        <source>Give a skill…</source>
        <translation>授予技能…</translation>
    </message>
    <message>
        <source>Give a step of an 8D report to somebody</source>
        <translation>指派 8D 报告的步骤</translation>
    </message>
    <message>
        <source>Give a territory to a person</source>
        <translation>把销售区域交给某人</translation>
    </message>
    <message>
        <source>Give a user a role</source>
        <translation>授予用户角色</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>取消预留</translation>
    </message>
    <message>
        <source>Give back what is set aside</source>
        <translation>取消预留</translation>
    </message>
    <message>
        <source>Give back what is set aside for an order line</source>
        <translation>取消订单行的预留</translation>
    </message>
    <message>
        <source>Give back…</source>
        <translation>取消预留…</translation>
    </message>
    <message>
        <source>Give cause and remedy of a signal</source>
        <translation>填写信号的原因与措施</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Give role</source>
        <translation>授予角色</translation>
    </message>
    <message>
        <source>Give role…</source>
        <translation>授予角色…</translation>
    </message>
    <message>
        <source>Give the new user a role, so that they may do something.</source>
        <translation>请给新用户授予角色，否则什么也做不了。</translation>
    </message>
    <message>
        <source>Give the step</source>
        <translation>分派步骤</translation>
    </message>
    <message>
        <source>Give the step…</source>
        <translation>分派步骤…</translation>
    </message>
    <message>
        <source>Give the territory</source>
        <translation>分配区域</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>给予方式</translation>
    </message>
    <message>
        <source>Given by hand.</source>
        <translation>手动指定。</translation>
    </message>
    <message>
        <source>Given by itself</source>
        <translation>自动给予</translation>
    </message>
    <message>
        <source>Given off</source>
        <translation>已转出</translation>
    </message>
    <message>
        <source>Given to you to carry</source>
        <translation>分派给你的搬运</translation>
    </message>
    <message>
        <source>Give…</source>
        <translation>分配…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>继续输入</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>不设 PIN 继续</translation>
    </message>
    <message>
        <source>Goes away</source>
        <translation>从这里搬走</translation>
    </message>
    <message>
        <source>Goes by</source>
        <translation>发送方式</translation>
    </message>
    <message>
        <source>Goes in</source>
        <translation>用上</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Goes on as</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Goes on in lots of</source>
        <translation>转移批量</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>寄往</translation>
    </message>
    <message>
        <source>Goes to bin</source>
        <translation>放入库位</translation>
    </message>
    <message>
        <source>Goes to the customer</source>
        <translation>提交要求</translation>
    </message>
    <message>
        <source>Goes up at</source>
        <translation>升级时间</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Good and bad together, in whole pieces.</source>
        <translation>合格与不良合计，按整件计。</translation>
    </message>
    <message>
        <source>Good day,

please find our paper %1 with this mail.

Kind regards
%2
%3</source>
        <translation>您好！

随信附上我方单据 %1，请查收。

此致
%2
%3</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>寿命</translation>
    </message>
    <message>
        <source>Good for pieces</source>
        <translation>可用件数</translation>
    </message>
    <message>
        <source>Good from %1 to %2</source>
        <translation>有效期 %1 至 %2</translation>
    </message>
    <message>
        <source>Good lots before any is skipped</source>
        <translation>免检前合格批数</translation>
    </message>
    <message>
        <source>Good or bad</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Good pieces</source>
        <translation>合格件数</translation>
    </message>
    <message>
        <source>Good pieces into stock</source>
        <translation>合格品入库</translation>
    </message>
    <message>
        <source>Good pieces of all that were reported at an operation of orders to make (ISO 22400-2); what is reworked does not count again. Of an item: the product of its operations.</source>
        <translation>生产工单各工序报工件数中的合格件数占比（ISO 22400-2）；返工件不重复计。物料的合格率为其各工序之积。</translation>
    </message>
    <message>
        <source>Good rows only</source>
        <translation>只导入正确的行</translation>
    </message>
    <message>
        <source>Good through</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>有效至</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Goods are set down in</source>
        <translation>成品放到</translation>
    </message>
    <message>
        <source>Goods coming in</source>
        <translation>来料</translation>
    </message>
    <message>
        <source>Goods contained</source>
        <translation>已围堵的货物</translation>
    </message>
    <message>
        <source>Goods for which no bin was found</source>
        <translation>没有找到库位的货物</translation>
    </message>
    <message>
        <source>Goods made</source>
        <translation>成品</translation>
    </message>
    <message>
        <source>Goods of the source are inspected again, tightened.</source>
        <translation>该来源的货物恢复检验，采用加严检验。</translation>
    </message>
    <message>
        <source>Goods ready by</source>
        <translation>备货截止</translation>
    </message>
    <message>
        <source>Goods received, not invoiced</source>
        <translation>已收货未到票</translation>
    </message>
    <message>
        <source>Goods that were traced</source>
        <translation>所追溯的货物</translation>
    </message>
    <message>
        <source>Goods to bill, before tax</source>
        <translation>待开票金额（未税）</translation>
    </message>
    <message>
        <source>Goods to decide on</source>
        <translation>待处置的货物</translation>
    </message>
    <message>
        <source>Goods, before tax</source>
        <translation>货款（未税）</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Grams</source>
        <translation>克</translation>
    </message>
    <message>
        <source>Grams at most</source>
        <translation>最多克数</translation>
    </message>
    <message>
        <source>Grams each</source>
        <translation>每件克数</translation>
    </message>
    <message>
        <source>Grams when empty</source>
        <translation>空包装克数</translation>
    </message>
    <message>
        <source>Grams, as weighed</source>
        <translation>称得的克数</translation>
    </message>
    <message>
        <source>Grips</source>
        <translation>拣货行</translation>
    </message>
    <message>
        <source>Grips done</source>
        <translation>已拣行数</translation>
    </message>
    <message>
        <source>Grips of the walk</source>
        <translation>拣货单的拣货行</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>含税金额</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Groups of pieces it can tell apart</source>
        <translation>可区分的零件类别数</translation>
    </message>
    <message>
        <source>Half ready</source>
        <translation>部分就绪</translation>
    </message>
    <message>
        <source>Hand a job over to somebody</source>
        <translation>把作业交给他人</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Hand-over bin</source>
        <translation>交接库位</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已交接</translation>
    </message>
    <message>
        <source>Handling unit</source>
        <translation>包装单元</translation>
    </message>
    <message>
        <source>Handling unit in it</source>
        <translation>其中的包装单元</translation>
    </message>
    <message>
        <source>Handling units</source>
        <translation>包装单元</translation>
    </message>
    <message>
        <source>Handling units at most</source>
        <translation>最多包装单元数</translation>
    </message>
    <message>
        <source>Handling units in it</source>
        <translation>其中的包装单元</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Has an answer</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>Hash of what was signed</source>
        <translation>签名内容的哈希值</translation>
    </message>
    <message>
        <source>Have a bin counted</source>
        <translation>要求盘点库位</translation>
    </message>
    <message>
        <source>Have it counted…</source>
        <translation>要求盘点…</translation>
    </message>
    <message>
        <source>Have read it</source>
        <translation>已阅读</translation>
    </message>
    <message>
        <source>Head start</source>
        <translation>起始值</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>冻结中</translation>
    </message>
    <message>
        <source>Held since %1 by %2: %3</source>
        <translation>%1 起由 %2 冻结：%3</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help and hand-over</source>
        <translation>呼叫与交班</translation>
    </message>
    <message>
        <source>Help on this screen (F1)</source>
        <translation>本页帮助（F1）</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>在库</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>Here already, or twice in the files</source>
        <translation>已存在，或文件中重复</translation>
    </message>
    <message>
        <source>Here already: it is brought up to date</source>
        <translation>已存在：将更新</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>高优先级</translation>
    </message>
    <message>
        <source>High priority, and nothing is done since it was rated so: add an action, or say why there is none.</source>
        <translation>优先级高，且自评分以来没有采取措施：请添加措施，或说明为何没有。</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Hold a lot</source>
        <translation>冻结批次</translation>
    </message>
    <message>
        <source>Hold ended</source>
        <translation>冻结结束</translation>
    </message>
    <message>
        <source>Hold more lots</source>
        <translation>冻结更多批次</translation>
    </message>
    <message>
        <source>Hold the lot</source>
        <translation>冻结批次</translation>
    </message>
    <message>
        <source>Hold the lots that a complaint concerns</source>
        <translation>冻结投诉涉及的批次</translation>
    </message>
    <message>
        <source>Hold them</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Hold, or do not hold</source>
        <translation>冻结或不冻结</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>冻结记录</translation>
    </message>
    <message>
        <source>Holds through</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Holds, days</source>
        <translation>有效天数</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>冻结…</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>家庭住址</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>How</source>
        <translation>如何解决</translation>
    </message>
    <message>
        <source>How an item is kept</source>
        <translation>物料如何存放</translation>
    </message>
    <message>
        <source>How an item is packed</source>
        <translation>物料如何包装</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>分开方式</translation>
    </message>
    <message>
        <source>How far apart</source>
        <translation>分开方式</translation>
    </message>
    <message>
        <source>How it is kept right</source>
        <translation>过程控制方法</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>如何制造</translation>
    </message>
    <message>
        <source>How it is picked</source>
        <translation>拣货方式</translation>
    </message>
    <message>
        <source>How it is put right</source>
        <translation>如何纠正</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>发现经过</translation>
    </message>
    <message>
        <source>How it was solved</source>
        <translation>如何解决的</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>How items are kept</source>
        <translation>物料存放方式</translation>
    </message>
    <message>
        <source>How items are packed</source>
        <translation>物料包装方式</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>How many are bad?</source>
        <translation>有多少件不良？</translation>
    </message>
    <message>
        <source>How many labels</source>
        <translation>标签张数</translation>
    </message>
    <message>
        <source>How many of line %1</source>
        <translation>第 %1 行要货数量</translation>
    </message>
    <message>
        <source>How many that stand here are won.</source>
        <translation>处于此阶段的商机有多少能赢单。</translation>
    </message>
    <message>
        <source>How much of each line</source>
        <translation>每行取消多少</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>频次</translation>
    </message>
    <message>
        <source>How often and how exactly a class is counted</source>
        <translation>某类别的盘点频率和精度</translation>
    </message>
    <message>
        <source>How soon, and by whom</source>
        <translation>何时、由谁</translation>
    </message>
    <message>
        <source>How the bin is built and used</source>
        <translation>库位的构造和用途</translation>
    </message>
    <message>
        <source>How the item is kept</source>
        <translation>物料如何存放</translation>
    </message>
    <message>
        <source>How the item is packed</source>
        <translation>物料如何包装</translation>
    </message>
    <message>
        <source>How they stand</source>
        <translation>客户状况</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>How was it solved?</source>
        <translation>如何解决的？</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>我到了</translation>
    </message>
    <message>
        <source>I have read and understood it</source>
        <translation>我已阅读并理解</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>我已读过</translation>
    </message>
    <message>
        <source>I log off</source>
        <translation>我退出</translation>
    </message>
    <message>
        <source>IBAN or account number</source>
        <translation>IBAN 或账号</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>In</source>
        <translation>入库锁定</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>简要内容</translation>
    </message>
    <message>
        <source>In a line</source>
        <translation>用一句话描述</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>总量</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>出入均锁</translation>
    </message>
    <message>
        <source>In base units</source>
        <translation>折合基本单位</translation>
    </message>
    <message>
        <source>In bin</source>
        <translation>所在库位</translation>
    </message>
    <message>
        <source>In control</source>
        <translation>受控</translation>
    </message>
    <message>
        <source>In currency</source>
        <translation>原币金额</translation>
    </message>
    <message>
        <source>In design</source>
        <translation>设计中</translation>
    </message>
    <message>
        <source>In different bins</source>
        <translation>分开放不同货位</translation>
    </message>
    <message>
        <source>In different zones</source>
        <translation>分开放不同库区</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>详细说明</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>内含</translation>
    </message>
    <message>
        <source>In its currency</source>
        <translation>原币金额</translation>
    </message>
    <message>
        <source>In no zone</source>
        <translation>不属于任何库区</translation>
    </message>
    <message>
        <source>In one</source>
        <translation>单件</translation>
    </message>
    <message>
        <source>In our currency</source>
        <translation>折合本位币</translation>
    </message>
    <message>
        <source>In process</source>
        <translation>在制</translation>
    </message>
    <message>
        <source>In process by the books</source>
        <translation>账上在制金额</translation>
    </message>
    <message>
        <source>In process by the orders</source>
        <translation>工单在制金额</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>维修中</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>评审中</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>有库存</translation>
    </message>
    <message>
        <source>In stocking units</source>
        <translation>以库存单位计</translation>
    </message>
    <message>
        <source>In storage</source>
        <translation>在存储区</translation>
    </message>
    <message>
        <source>In that class since</source>
        <translation>进入该等级的日期</translation>
    </message>
    <message>
        <source>In the bill of</source>
        <translation>所在物料清单</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>账面金额</translation>
    </message>
    <message>
        <source>In the quote</source>
        <translation>是否列入报价</translation>
    </message>
    <message>
        <source>In the same moment these go on hold: %1. Orders that counted on them wait again.</source>
        <translation>同时冻结：%1。原本占用它们的订单将重新等待。</translation>
    </message>
    <message>
        <source>In the stocking unit</source>
        <translation>按库存单位</translation>
    </message>
    <message>
        <source>In the stocking unit; what is packed is taken as its labels say</source>
        <translation>按库存单位；已包装的以标签为准</translation>
    </message>
    <message>
        <source>In this stage for</source>
        <translation>在此阶段已</translation>
    </message>
    <message>
        <source>In unit</source>
        <translation>所在单元</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>In which audit</source>
        <translation>在哪次审核</translation>
    </message>
    <message>
        <source>In which way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>收货区</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Initial process studies</source>
        <translation>初始过程研究</translation>
    </message>
    <message>
        <source>Input lot</source>
        <translation>投入批次</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>Inspect a discontinued source again</source>
        <translation>恢复已停止接收的来源</translation>
    </message>
    <message>
        <source>Inspect it again</source>
        <translation>恢复检验</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>已检批数</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>待检区</translation>
    </message>
    <message>
        <source>Inspection number</source>
        <translation>检验编号</translation>
    </message>
    <message>
        <source>Inspection plan</source>
        <translation>检验计划</translation>
    </message>
    <message>
        <source>Inspection plans</source>
        <translation>检验计划</translation>
    </message>
    <message>
        <source>Inspection record</source>
        <translation>检验单</translation>
    </message>
    <message>
        <source>Inspection results</source>
        <translation>检验结果</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>Inspections due</source>
        <translation>待检</translation>
    </message>
    <message>
        <source>Inspections wait</source>
        <translation>待检验</translation>
    </message>
    <message>
        <source>Inspections waiting</source>
        <translation>待检验清单</translation>
    </message>
    <message>
        <source>Inspections: %1</source>
        <translation>检验：%1</translation>
    </message>
    <message>
        <source>Installed base</source>
        <translation>在用设备</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>替代</translation>
    </message>
    <message>
        <source>Instead of its own parts</source>
        <translation>代替它自己的零件</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>作业指导书</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>作业指导书</translation>
    </message>
    <message>
        <source>Intercept</source>
        <translation>截距</translation>
    </message>
    <message>
        <source>Interim approval</source>
        <translation>临时批准</translation>
    </message>
    <message>
        <source>Into bin</source>
        <translation>放入库位</translation>
    </message>
    <message>
        <source>Into lot</source>
        <translation>进入批次</translation>
    </message>
    <message>
        <source>Into what?</source>
        <translation>装入什么？</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Invoice %1 of %2 is posted</source>
        <translation>%2 的发票 %1 已过账</translation>
    </message>
    <message>
        <source>Invoice all</source>
        <translation>全部开票</translation>
    </message>
    <message>
        <source>Invoice amount</source>
        <translation>发票金额</translation>
    </message>
    <message>
        <source>Invoice on paper</source>
        <translation>发票打印稿</translation>
    </message>
    <message>
        <source>Invoice or credit note</source>
        <translation>发票或贷项通知单</translation>
    </message>
    <message>
        <source>Invoice orders</source>
        <translation>订单开票</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>开票日期</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Invoices and credit notes</source>
        <translation>发票和贷项通知单</translation>
    </message>
    <message>
        <source>Invoices and credit notes that are not settled</source>
        <translation>未结清的发票和贷项通知单</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>Is %1 not worked by it any more? Orders under way keep it.</source>
        <translation>%1 不再按它加工吗？在制工单仍保留它。</translation>
    </message>
    <message>
        <source>Is it not worked by %1 any more? Orders under way keep it.</source>
        <translation>它不再按 %1 加工吗？在制工单仍保留它。</translation>
    </message>
    <message>
        <source>Is our</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Is the bin empty now?</source>
        <translation>库位现在空了吗？</translation>
    </message>
    <message>
        <source>Is this firm</source>
        <translation>就是这家公司</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Issue a lot to a work order</source>
        <translation>向工单发一个批次</translation>
    </message>
    <message>
        <source>Issue material to the order</source>
        <translation>向工单发料</translation>
    </message>
    <message>
        <source>Issue this…</source>
        <translation>发此组件…</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已发</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>签发日期</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>发料…</translation>
    </message>
    <message>
        <source>It all goes together.</source>
        <translation>全部可以搭配。</translation>
    </message>
    <message>
        <source>It answered nothing.</source>
        <translation>没有返回结果。</translation>
    </message>
    <message>
        <source>It asked nothing.</source>
        <translation>没有问题。</translation>
    </message>
    <message>
        <source>It asks nothing yet. F2 writes down its questions.</source>
        <translation>尚无问题。F2 写下问题。</translation>
    </message>
    <message>
        <source>It blocked the gauge</source>
        <translation>已停用该量具</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>缺陷再现</translation>
    </message>
    <message>
        <source>It cannot be carried…</source>
        <translation>搬不了…</translation>
    </message>
    <message>
        <source>It cannot be that</source>
        <translation>不可能是这个值</translation>
    </message>
    <message>
        <source>It cannot change while there is stock</source>
        <translation>有库存时不能更改</translation>
    </message>
    <message>
        <source>It changed no field that was there before.</source>
        <translation>没有改动原有字段。</translation>
    </message>
    <message>
        <source>It changes nothing that lies in stock, is under way or was promised.</source>
        <translation>它不影响库存、在制或已承诺的任何东西。</translation>
    </message>
    <message>
        <source>It comes by itself when the network is back.</source>
        <translation>网络恢复后会自动出现。</translation>
    </message>
    <message>
        <source>It cost less than it should.</source>
        <translation>低于应有成本。</translation>
    </message>
    <message>
        <source>It cost more than it should.</source>
        <translation>高于应有成本。</translation>
    </message>
    <message>
        <source>It counts for nothing then, nor does the count that it checks</source>
        <translation>此后无效，它所复核的盘点也无效</translation>
    </message>
    <message>
        <source>It differs by more than its class allows. %1 counts the bin again.</source>
        <translation>差异超过该类别的允许范围。由 %1 复盘此库位。</translation>
    </message>
    <message>
        <source>It differs by more than its class allows: somebody else counts the bin again.</source>
        <translation>差异超过该类别的允许范围：由其他人复盘。</translation>
    </message>
    <message>
        <source>It does not lie there any more</source>
        <translation>货物已不在那里</translation>
    </message>
    <message>
        <source>It goes into nothing: no released bill of material has it.</source>
        <translation>它没有用途：没有已发布的物料清单含有它。</translation>
    </message>
    <message>
        <source>It goes into the value of what was made.</source>
        <translation>计入产出的价值。</translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation>继续进行</translation>
    </message>
    <message>
        <source>It happens more often than it is rated: what happened stands for occurrence %1. Rate it again.</source>
        <translation>实际发生比评分更频繁：实际情况相当于频度 %1。请重新评分。</translation>
    </message>
    <message>
        <source>It has no bill of material and no routing yet.</source>
        <translation>它还没有物料清单和工艺路线。</translation>
    </message>
    <message>
        <source>It has no file yet. Drop one here, or press Ctrl+N and choose it.</source>
        <translation>它还没有文件。把文件拖到这里，或按 Ctrl+N 选择。</translation>
    </message>
    <message>
        <source>It has no lines.</source>
        <translation>没有明细行。</translation>
    </message>
    <message>
        <source>It has no released bill of material: it is bought, or nobody has said yet what it is made of.</source>
        <translation>它没有已发布的物料清单：它是外购的，或还没有人说明它由什么组成。</translation>
    </message>
    <message>
        <source>It has no revision yet.</source>
        <translation>它还没有版本。</translation>
    </message>
    <message>
        <source>It has no routing: nobody has said yet how it is made.</source>
        <translation>它没有工艺路线：还没有人说明如何制造。</translation>
    </message>
    <message>
        <source>It has none to compare.</source>
        <translation>它没有可比较的内容。</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>评审通过</translation>
    </message>
    <message>
        <source>It is added in design where it is not there yet</source>
        <translation>尚不存在时以设计状态添加</translation>
    </message>
    <message>
        <source>It is blocked: nobody measures with it until it is calibrated again.</source>
        <translation>量具已停用：再次校准之前不得使用。</translation>
    </message>
    <message>
        <source>It is booked with each report of pieces.</source>
        <translation>每次报工时自动扣料。</translation>
    </message>
    <message>
        <source>It is calibrated through %1.</source>
        <translation>校准有效至 %1。</translation>
    </message>
    <message>
        <source>It is carried first.</source>
        <translation>将最先搬运。</translation>
    </message>
    <message>
        <source>It is closed after its report %1.</source>
        <translation>其报告 %1 关闭后才能关闭。</translation>
    </message>
    <message>
        <source>It is closed: nothing is taken from it any more.</source>
        <translation>已关闭：不能再要货。</translation>
    </message>
    <message>
        <source>It is corrected.</source>
        <translation>已更正。</translation>
    </message>
    <message>
        <source>It is counted</source>
        <translation>将进行盘点</translation>
    </message>
    <message>
        <source>It is done already. Add a new activity for what is next.</source>
        <translation>已经完成。请为下一步新建活动。</translation>
    </message>
    <message>
        <source>It is empty</source>
        <translation>已空</translation>
    </message>
    <message>
        <source>It is kept without lots: nobody can tell which of them went where, so no thread leads on from it.</source>
        <translation>该物料不按批次管理：无法分辨哪些去了哪里，所以追溯到此为止。</translation>
    </message>
    <message>
        <source>It is made for stock: no order line is served by it first.</source>
        <translation>为库存生产：不优先供应任何订单行。</translation>
    </message>
    <message>
        <source>It is not kept up any more</source>
        <translation>不再维护</translation>
    </message>
    <message>
        <source>It is not loaded</source>
        <translation>不装车</translation>
    </message>
    <message>
        <source>It is not shipped. Carry it to quarantine, or ask Quality to release it.</source>
        <translation>不能发货。请搬到隔离区，或请质量部门解冻。</translation>
    </message>
    <message>
        <source>It is offered no longer.</source>
        <translation>不再提供选择。</translation>
    </message>
    <message>
        <source>It is out of calibration, so nothing is measured with it.</source>
        <translation>已超出校准有效期，不得用于测量。</translation>
    </message>
    <message>
        <source>It is retired: no new quotes are made of it.</source>
        <translation>已停用：不再用它生成报价。</translation>
    </message>
    <message>
        <source>It is solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>It is used no longer</source>
        <translation>不再使用</translation>
    </message>
    <message>
        <source>It is worked by the document from the next release of an order on.</source>
        <translation>从下一张工单放行起按此文件加工。</translation>
    </message>
    <message>
        <source>It is worn: no operation starts with it until it is made good.</source>
        <translation>它已磨损：修好之前不能用它开工。</translation>
    </message>
    <message>
        <source>It is yours</source>
        <translation>由你负责</translation>
    </message>
    <message>
        <source>It is yours; %1 grips are not set aside any more</source>
        <translation>由你负责；%1 次拣取已不再预留</translation>
    </message>
    <message>
        <source>It leaves…</source>
        <translation>发车…</translation>
    </message>
    <message>
        <source>It lies loose in the bin then</source>
        <translation>取出后散放在库位中</translation>
    </message>
    <message>
        <source>It lies there already</source>
        <translation>该库位已有此物料</translation>
    </message>
    <message>
        <source>It may go on.</source>
        <translation>可以进入下一步。</translation>
    </message>
    <message>
        <source>It measures once its first calibration is recorded.</source>
        <translation>记录首次校准后方可用于测量。</translation>
    </message>
    <message>
        <source>It names no record.</source>
        <translation>没有涉及任何记录。</translation>
    </message>
    <message>
        <source>It needs the skill %1, and yours is missing or has expired. Ask the team leader.</source>
        <translation>需要技能 %1，你没有或已过期。请找班组长。</translation>
    </message>
    <message>
        <source>It only looks, and never changes anything. Everybody goes on working meanwhile.</source>
        <translation>只检查，不改动任何内容。检查期间大家可以照常工作。</translation>
    </message>
    <message>
        <source>It pays no invoice yet: press Ctrl+M to match it.</source>
        <translation>还没有核销任何发票：按 Ctrl+M 核销。</translation>
    </message>
    <message>
        <source>It stands beside it then</source>
        <translation>取出后放在旁边</translation>
    </message>
    <message>
        <source>It stands in a unit within this one. Open that unit to take it out.</source>
        <translation>它在此单元内的另一个单元中。请打开那个单元再取出。</translation>
    </message>
    <message>
        <source>It stands in unit %1 and moves with it. Taken out, it stands by itself.</source>
        <translation>它在单元 %1 中，随之移动。取出后单独存放。</translation>
    </message>
    <message>
        <source>It stays drawn, and counts neither for limits nor for capability</source>
        <translation>仍显示在图上，但不计入控制限和过程能力</translation>
    </message>
    <message>
        <source>It takes %1 orders with %2 grips, and must be picked by %3.</source>
        <translation>包含 %1 个订单、%2 个拣货行，须在 %3 前拣完。</translation>
    </message>
    <message>
        <source>It takes %1 orders with %2 grips, and no cut-off is set.</source>
        <translation>包含 %1 个订单、%2 个拣货行，没有截单时间。</translation>
    </message>
    <message>
        <source>It waits for approval</source>
        <translation>等待批准</translation>
    </message>
    <message>
        <source>It waits for approval by somebody who did not count it.</source>
        <translation>等待未参与盘点的人批准。</translation>
    </message>
    <message>
        <source>It waits for the signatures of others: nobody decides on a change that is his own.</source>
        <translation>它等待其他人签名：任何人都不能审批自己的变更。</translation>
    </message>
    <message>
        <source>It was asked without arguments.</source>
        <translation>请求没有参数。</translation>
    </message>
    <message>
        <source>It was carried</source>
        <translation>已搬运</translation>
    </message>
    <message>
        <source>It was its turn</source>
        <translation>轮到盘点</translation>
    </message>
    <message>
        <source>It was left bad, so nothing is measured with it until it is calibrated again.</source>
        <translation>校准后仍不合格，再次校准之前不得用于测量。</translation>
    </message>
    <message>
        <source>It was never calibrated, so nothing is measured with it.</source>
        <translation>从未校准，不得用于测量。</translation>
    </message>
    <message>
        <source>It was nobody&apos;s yet.</source>
        <translation>还没有分配过。</translation>
    </message>
    <message>
        <source>It was not submitted yet.</source>
        <translation>尚未提交。</translation>
    </message>
    <message>
        <source>It was rejected. Change it, and it is a draft again.</source>
        <translation>它已被否决。修改后又成为草稿。</translation>
    </message>
    <message>
        <source>It went into nothing, and nothing of it has left.</source>
        <translation>没有用于任何产品，也没有发出。</translation>
    </message>
    <message>
        <source>It would leave stock that nobody uses. Choose another day, or say what becomes of the old stock; or say that it is left.</source>
        <translation>它会留下无人使用的库存。请选择其他日期，或说明旧库存如何处理；或确认就此留下。</translation>
    </message>
    <message>
        <source>It would take the goods, but the chosen bin comes before it.</source>
        <translation>它也放得下，但选中的库位排在前面。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>物料</translation>
    </message>
    <message>
        <source>Item %1, revision %2</source>
        <translation>物料 %1，版本 %2</translation>
    </message>
    <message>
        <source>Item and lot</source>
        <translation>物料和批次</translation>
    </message>
    <message>
        <source>Item categories</source>
        <translation>物料类别</translation>
    </message>
    <message>
        <source>Item made</source>
        <translation>制成的物料</translation>
    </message>
    <message>
        <source>Item name</source>
        <translation>物料名称</translation>
    </message>
    <message>
        <source>Item that comes in variants</source>
        <translation>有变型的物料</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>物料</translation>
    </message>
    <message>
        <source>Items of change orders</source>
        <translation>变更单的物料</translation>
    </message>
    <message>
        <source>Items that have it</source>
        <translation>有此参数的物料</translation>
    </message>
    <message>
        <source>Its bill</source>
        <translation>它的物料清单</translation>
    </message>
    <message>
        <source>Its change order</source>
        <translation>它的变更单</translation>
    </message>
    <message>
        <source>Its day has passed</source>
        <translation>日期已过</translation>
    </message>
    <message>
        <source>Its lot</source>
        <translation>其批次</translation>
    </message>
    <message>
        <source>Its name, where it is not the usual one</source>
        <translation>不用通常的一种时填其名称</translation>
    </message>
    <message>
        <source>Its next lots are inspected by tightened inspection</source>
        <translation>其后续批次采用加严检验</translation>
    </message>
    <message>
        <source>Its number plate</source>
        <translation>车牌号</translation>
    </message>
    <message>
        <source>Its own zone is full</source>
        <translation>指定库区已满</translation>
    </message>
    <message>
        <source>Its questions come from the programme when it begins: Ctrl+Enter.</source>
        <translation>开始时从方案取得问题：Ctrl+回车。</translation>
    </message>
    <message>
        <source>Its readers</source>
        <translation>其读者</translation>
    </message>
    <message>
        <source>Its rights are ticked next.</source>
        <translation>下一步勾选它的权限。</translation>
    </message>
    <message>
        <source>Its routing</source>
        <translation>它的工艺路线</translation>
    </message>
    <message>
        <source>Its time is over, and not all of it was taken. Close it, or agree on a new one.</source>
        <translation>有效期已过，但还没有全部要货。请关闭，或签订新的框架订单。</translation>
    </message>
    <message>
        <source>Its unit; empty: it says good or bad only</source>
        <translation>其单位；留空：只判合格与否</translation>
    </message>
    <message>
        <source>Its units</source>
        <translation>其包装单元</translation>
    </message>
    <message>
        <source>Its units stand at the dock again</source>
        <translation>其单元重新放回月台</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>差异金额</translation>
    </message>
    <message>
        <source>Its walks can be picked otherwise then</source>
        <translation>其拣货单可另行拣货</translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation>同时作业数</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep a mail that came in</source>
        <translation>留存收到的邮件</translation>
    </message>
    <message>
        <source>Keep a user from signing in</source>
        <translation>锁定用户</translation>
    </message>
    <message>
        <source>Keep a view of a list</source>
        <translation>保存列表视图</translation>
    </message>
    <message>
        <source>Keep an item…</source>
        <translation>物料存放…</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>存为草稿</translation>
    </message>
    <message>
        <source>Keep as quote</source>
        <translation>存为报价</translation>
    </message>
    <message>
        <source>Keep for stock</source>
        <translation>留作库存</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep it for stock</source>
        <translation>留作库存</translation>
    </message>
    <message>
        <source>Keep terms</source>
        <translation>保存交易条件</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>保存草稿</translation>
    </message>
    <message>
        <source>Keep the line</source>
        <translation>保存该行</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation>保存设置</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>保管</translation>
    </message>
    <message>
        <source>Keeping the line</source>
        <translation>正在保存该行</translation>
    </message>
    <message>
        <source>Keeps for</source>
        <translation>保质期</translation>
    </message>
    <message>
        <source>Keeps for days</source>
        <translation>保质期（天）</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>管理方式</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>已保存在本机</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Kept up</source>
        <translation>维护中</translation>
    </message>
    <message>
        <source>Kept without lots: nobody can tell which of them it was.</source>
        <translation>不按批次管理：无法分辨是其中哪些。</translation>
    </message>
    <message>
        <source>Kept. Asking the company…</source>
        <translation>已保存，正在询问公司…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>控制图类型</translation>
    </message>
    <message>
        <source>Kind of defect</source>
        <translation>缺陷类型</translation>
    </message>
    <message>
        <source>Kind of gauge</source>
        <translation>量具类别</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>Kind of study</source>
        <translation>研究类型</translation>
    </message>
    <message>
        <source>Kinds of defects</source>
        <translation>缺陷类型</translation>
    </message>
    <message>
        <source>Kinds of defects that it foresees (Space)</source>
        <translation>预见的缺陷类别（空格选取）</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>已知公司</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>已知为</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Label %1 of %2</source>
        <translation>第 %1／%2 张标签</translation>
    </message>
    <message>
        <source>Label of …%1</source>
        <translation>…%1 的标签</translation>
    </message>
    <message>
        <source>Label or customer</source>
        <translation>标签或客户</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Labels for</source>
        <translation>标签范围</translation>
    </message>
    <message>
        <source>Labels of %1</source>
        <translation>%1 的标签</translation>
    </message>
    <message>
        <source>Labels printed: %1</source>
        <translation>已打印标签：%1 张</translation>
    </message>
    <message>
        <source>Laboratory qualification</source>
        <translation>合格实验室文件</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>Labour above or below plan</source>
        <translation>人工多于或少于计划</translation>
    </message>
    <message>
        <source>Labour absorbed by orders</source>
        <translation>订单吸收的人工</translation>
    </message>
    <message>
        <source>Labour an hour</source>
        <translation>每小时人工</translation>
    </message>
    <message>
        <source>Labour efficiency</source>
        <translation>人工效率差异</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Largest error</source>
        <translation>最大误差</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last audit</source>
        <translation>上次审核</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Last did something</source>
        <translation>最近操作</translation>
    </message>
    <message>
        <source>Last in, first out</source>
        <translation>后进先出</translation>
    </message>
    <message>
        <source>Last looked at on %1 on this PC.</source>
        <translation>本机上次检查：%1。</translation>
    </message>
    <message>
        <source>Last lots</source>
        <translation>最近批次</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>最近订单</translation>
    </message>
    <message>
        <source>Last shipped</source>
        <translation>最近发货</translation>
    </message>
    <message>
        <source>Last study</source>
        <translation>最近一次研究</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Late cost</source>
        <translation>后到成本</translation>
    </message>
    <message>
        <source>Late lines</source>
        <translation>逾期订单行</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Later lots without it</source>
        <translation>无此缺陷的后续批次</translation>
    </message>
    <message>
        <source>Later lots without the defect before it may be closed; empty: 3</source>
        <translation>关闭前需要的无缺陷后续批次数；不填：3</translation>
    </message>
    <message>
        <source>Later ones without it before it may be closed; empty: 3 lots or 1 audit</source>
        <translation>关闭前须有这么多次后续未再出现；空：3 个批次或 1 次审核</translation>
    </message>
    <message>
        <source>Later or no matter when</source>
        <translation>以后或不限时间</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Lead that came of it</source>
        <translation>由此产生的线索</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>提前期</translation>
    </message>
    <message>
        <source>Lead time in days</source>
        <translation>提前期（天）</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Leads wait for somebody</source>
        <translation>线索等待处理</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Leave a subgroup of a control chart out</source>
        <translation>剔除控制图的子组</translation>
    </message>
    <message>
        <source>Leave a subgroup out</source>
        <translation>剔除子组</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>先不封箱</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>剔除</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Leave out, or take in again</source>
        <translation>排除或加回</translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation>剔除…</translation>
    </message>
    <message>
        <source>Leave stock that nobody uses</source>
        <translation>让无人使用的库存留下</translation>
    </message>
    <message>
        <source>Leave the stock that nobody uses</source>
        <translation>留下无人使用的库存</translation>
    </message>
    <message>
        <source>Leave this chart?</source>
        <translation>离开此控制图？</translation>
    </message>
    <message>
        <source>Leave this closing?</source>
        <translation>离开此关闭？</translation>
    </message>
    <message>
        <source>Leave this complaint?</source>
        <translation>离开此投诉？</translation>
    </message>
    <message>
        <source>Leave this decision?</source>
        <translation>离开此处置？</translation>
    </message>
    <message>
        <source>Leave this draft?</source>
        <translation>离开此草稿？</translation>
    </message>
    <message>
        <source>Leave this inspection?</source>
        <translation>离开此检验？</translation>
    </message>
    <message>
        <source>Leave this line?</source>
        <translation>放弃这一行？</translation>
    </message>
    <message>
        <source>Leave this order?</source>
        <translation>离开这个订单？</translation>
    </message>
    <message>
        <source>Leave this study?</source>
        <translation>离开此研究？</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>发货日</translation>
    </message>
    <message>
        <source>Leaves at</source>
        <translation>出发时间</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已发车</translation>
    </message>
    <message>
        <source>Left after them</source>
        <translation>之后剩余</translation>
    </message>
    <message>
        <source>Left behind: %1.</source>
        <translation>未带走：%1。</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不用</translation>
    </message>
    <message>
        <source>Left out because</source>
        <translation>剔除原因</translation>
    </message>
    <message>
        <source>Left the firm</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Less than all: the rest stays to be carried</source>
        <translation>少于全部时，其余仍待搬运</translation>
    </message>
    <message>
        <source>Let %1 pass over its customer&apos;s credit limit?</source>
        <translation>让 %1 超过客户信用额度放行？</translation>
    </message>
    <message>
        <source>Let a stopped work order go on</source>
        <translation>让停下的工单继续</translation>
    </message>
    <message>
        <source>Let a truck leave and ship what is on it</source>
        <translation>发车并将车上货物发出</translation>
    </message>
    <message>
        <source>Let a user sign in again</source>
        <translation>解锁用户</translation>
    </message>
    <message>
        <source>Let an order pass over the credit limit</source>
        <translation>放行超信用额度的订单</translation>
    </message>
    <message>
        <source>Let due changes take hold</source>
        <translation>让到期的变更生效</translation>
    </message>
    <message>
        <source>Let it leave</source>
        <translation>发车</translation>
    </message>
    <message>
        <source>Let pass credit</source>
        <translation>信用放行</translation>
    </message>
    <message>
        <source>Let released changes take hold whose day has come</source>
        <translation>让到期的已发布变更生效</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>信头</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>催款级别</translation>
    </message>
    <message>
        <source>Level by level</source>
        <translation>逐层展开</translation>
    </message>
    <message>
        <source>Level of inspection</source>
        <translation>检验水平</translation>
    </message>
    <message>
        <source>Level of submission</source>
        <translation>提交等级</translation>
    </message>
    <message>
        <source>Level of the call</source>
        <translation>呼叫级别</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Liabilities</source>
        <translation>负债</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>负债</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>所在库位</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>寿命</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Limits only</source>
        <translation>仅控制限</translation>
    </message>
    <message>
        <source>Limit…</source>
        <translation>限额…</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Line %1, operation %2</source>
        <translation>第 %1 行，工序 %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Line 2</source>
        <translation>地址第二行</translation>
    </message>
    <message>
        <source>Line half away</source>
        <translation>按行四舍五入</translation>
    </message>
    <message>
        <source>Line of an FMEA</source>
        <translation>FMEA 的行</translation>
    </message>
    <message>
        <source>Line of the log</source>
        <translation>日志行</translation>
    </message>
    <message>
        <source>Linearity</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明细行</translation>
    </message>
    <message>
        <source>Lines at a dock</source>
        <translation>已到月台的行</translation>
    </message>
    <message>
        <source>Lines of FMEAs</source>
        <translation>FMEA 的行</translation>
    </message>
    <message>
        <source>Lines of bills of material</source>
        <translation>物料清单明细</translation>
    </message>
    <message>
        <source>Lines of frame orders</source>
        <translation>框架订单行</translation>
    </message>
    <message>
        <source>Lines of invoices and credit notes</source>
        <translation>发票和贷项通知单的明细行</translation>
    </message>
    <message>
        <source>Lines of quote templates</source>
        <translation>报价模板的行</translation>
    </message>
    <message>
        <source>Lines of quotes and orders</source>
        <translation>报价和订单的明细行</translation>
    </message>
    <message>
        <source>Lines of the journal</source>
        <translation>凭证分录</translation>
    </message>
    <message>
        <source>Lines shipped</source>
        <translation>已发行数</translation>
    </message>
    <message>
        <source>Lines that go in</source>
        <translation>用上的行</translation>
    </message>
    <message>
        <source>Lines that wait</source>
        <translation>等待的行</translation>
    </message>
    <message>
        <source>Lines to pick</source>
        <translation>待拣的行</translation>
    </message>
    <message>
        <source>Lines waiting</source>
        <translation>等待行数</translation>
    </message>
    <message>
        <source>Line…</source>
        <translation>新行…</translation>
    </message>
    <message>
        <source>Links moved</source>
        <translation>转移的关联数</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>装车</translation>
    </message>
    <message>
        <source>Load a handling unit onto a truck</source>
        <translation>把包装单元装车</translation>
    </message>
    <message>
        <source>Load a truck…</source>
        <translation>装车…</translation>
    </message>
    <message>
        <source>Load a unit</source>
        <translation>装一个单元</translation>
    </message>
    <message>
        <source>Load a unit…</source>
        <translation>装一个单元…</translation>
    </message>
    <message>
        <source>Load this</source>
        <translation>装上此单元</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>已装车</translation>
    </message>
    <message>
        <source>Loaded.</source>
        <translation>已装上。</translation>
    </message>
    <message>
        <source>Loaded; %1 units are on the truck.</source>
        <translation>已装上；车上有 %1 个单元。</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>装车中</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>装车单</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>装车…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Lock %1? They cannot sign in or do anything until you unlock them.</source>
        <translation>锁定 %1？解锁之前，此人不能登录，也不能做任何操作。</translation>
    </message>
    <message>
        <source>Lock a bin</source>
        <translation>锁定库位</translation>
    </message>
    <message>
        <source>Lock the bin</source>
        <translation>锁定库位</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Lock…</source>
        <translation>锁定…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>操作日志</translation>
    </message>
    <message>
        <source>Log a defect</source>
        <translation>记录缺陷</translation>
    </message>
    <message>
        <source>Log a defect at work</source>
        <translation>在加工时记录缺陷</translation>
    </message>
    <message>
        <source>Log it without a place</source>
        <translation>不标位置直接记录</translation>
    </message>
    <message>
        <source>Log off</source>
        <translation>退出作业</translation>
    </message>
    <message>
        <source>Log off from a job</source>
        <translation>下工</translation>
    </message>
    <message>
        <source>Log on to an operation</source>
        <translation>登录工序</translation>
    </message>
    <message>
        <source>Log the defect without a place.</source>
        <translation>请不标位置记录该缺陷。</translation>
    </message>
    <message>
        <source>Logged off</source>
        <translation>已退出作业</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Look elsewhere</source>
        <translation>从别处找</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>负责销售</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>检查数</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>看什么</translation>
    </message>
    <message>
        <source>Loose goods</source>
        <translation>散货</translation>
    </message>
    <message>
        <source>Loose goods of the same bin</source>
        <translation>同一库位的散放货物</translation>
    </message>
    <message>
        <source>Lose an opportunity</source>
        <translation>商机丢单</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>已丢单</translation>
    </message>
    <message>
        <source>Lost at work</source>
        <translation>生产损失</translation>
    </message>
    <message>
        <source>Lost because</source>
        <translation>丢单原因</translation>
    </message>
    <message>
        <source>Lost in %1 days</source>
        <translation>%1 天内丢单</translation>
    </message>
    <message>
        <source>Lost with scrapped pieces</source>
        <translation>随报废件损失</translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation>丢单…</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Lot %1 is decided on.</source>
        <translation>对批次 %1 作出判定。</translation>
    </message>
    <message>
        <source>Lot %1 is not part of this inspection.</source>
        <translation>批次 %1 不属于此次检验。</translation>
    </message>
    <message>
        <source>Lot %1 was never shown here</source>
        <translation>批次 %1 从未在此出现过</translation>
    </message>
    <message>
        <source>Lot labels</source>
        <translation>批次标签</translation>
    </message>
    <message>
        <source>Lot or label</source>
        <translation>批次或标签</translation>
    </message>
    <message>
        <source>Lot or shipment</source>
        <translation>批次或发货</translation>
    </message>
    <message>
        <source>Lot that went in</source>
        <translation>用掉的批次</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Lots counted</source>
        <translation>已盘批次</translation>
    </message>
    <message>
        <source>Lots delivered</source>
        <translation>已交付批次</translation>
    </message>
    <message>
        <source>Lots in it</source>
        <translation>其中的批次</translation>
    </message>
    <message>
        <source>Lots issued</source>
        <translation>已发批次</translation>
    </message>
    <message>
        <source>Lots of</source>
        <translation>分批数量</translation>
    </message>
    <message>
        <source>Lots on hold</source>
        <translation>冻结的批次</translation>
    </message>
    <message>
        <source>Lots or audits that prove it</source>
        <translation>证明所需的批次数或审核数</translation>
    </message>
    <message>
        <source>Lots set aside</source>
        <translation>预留批次</translation>
    </message>
    <message>
        <source>Lots that differ</source>
        <translation>有差异的批次</translation>
    </message>
    <message>
        <source>Lots that expire within 30 days</source>
        <translation>30 天内到期的批次</translation>
    </message>
    <message>
        <source>Lots that prove it</source>
        <translation>证明所需批次</translation>
    </message>
    <message>
        <source>Lots that wait</source>
        <translation>待判定批次</translation>
    </message>
    <message>
        <source>Lots that were not entered are not there then</source>
        <translation>未录入的批次视为不在那里</translation>
    </message>
    <message>
        <source>Lots to hold</source>
        <translation>要冻结的批次</translation>
    </message>
    <message>
        <source>Lots to skip</source>
        <translation>待免检批数</translation>
    </message>
    <message>
        <source>Lots, inspections, defects</source>
        <translation>批次、检验、缺陷</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Lower chart</source>
        <translation>下图</translation>
    </message>
    <message>
        <source>M %</source>
        <translation>最大不合格率 M %</translation>
    </message>
    <message>
        <source>M8; 25 mm; 2.5 cm. Empty: the item has none.</source>
        <translation>M8；25 mm；2.5 cm。留空：物料没有此参数。</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生产日期</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>为谁生产</translation>
    </message>
    <message>
        <source>Made good</source>
        <translation>已修好</translation>
    </message>
    <message>
        <source>Made good by</source>
        <translation>返工工单</translation>
    </message>
    <message>
        <source>Made good…</source>
        <translation>已修好…</translation>
    </message>
    <message>
        <source>Made now</source>
        <translation>现行版本</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>由什么制成</translation>
    </message>
    <message>
        <source>Made of these lots</source>
        <translation>由这些批次制成</translation>
    </message>
    <message>
        <source>Made of: %1</source>
        <translation>由以下制成：%1</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>生产日期</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>生产日期 %1</translation>
    </message>
    <message>
        <source>Made or received on</source>
        <translation>生产或收货日期</translation>
    </message>
    <message>
        <source>Made the site MAIN.</source>
        <translation>已建立站点 MAIN。</translation>
    </message>
    <message>
        <source>Made to revision</source>
        <translation>制造版本</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Mail a quote or an order to its customer</source>
        <translation>把报价或订单邮件发给客户</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>邮箱地址</translation>
    </message>
    <message>
        <source>Mail addresses</source>
        <translation>邮件地址</translation>
    </message>
    <message>
        <source>Mail an invoice or a credit note to its customer</source>
        <translation>把发票或贷项通知单邮件发给客户</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>主要地址</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>主要</translation>
    </message>
    <message>
        <source>Major finding</source>
        <translation>严重发现项</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>制造</translation>
    </message>
    <message>
        <source>Make a control plan&apos;s next edition</source>
        <translation>编制控制计划的下一版</translation>
    </message>
    <message>
        <source>Make a customer of a lead</source>
        <translation>把线索转为客户</translation>
    </message>
    <message>
        <source>Make a firm of the lead</source>
        <translation>把线索转为公司</translation>
    </message>
    <message>
        <source>Make a party a customer</source>
        <translation>将往来单位设为客户</translation>
    </message>
    <message>
        <source>Make a quote of a template</source>
        <translation>用模板生成报价</translation>
    </message>
    <message>
        <source>Make a quote&apos;s next revision</source>
        <translation>修订报价</translation>
    </message>
    <message>
        <source>Make a revision the one to buy, make and sell</source>
        <translation>把某版本设为采购、制造和销售的版本</translation>
    </message>
    <message>
        <source>Make a rework order</source>
        <translation>生成返工工单</translation>
    </message>
    <message>
        <source>Make a round</source>
        <translation>新建轮次</translation>
    </message>
    <message>
        <source>Make a round…</source>
        <translation>新建轮次…</translation>
    </message>
    <message>
        <source>Make a variant</source>
        <translation>生成变型</translation>
    </message>
    <message>
        <source>Make a variant from chosen options</source>
        <translation>按所选选项生成变型</translation>
    </message>
    <message>
        <source>Make a variant…</source>
        <translation>生成变型…</translation>
    </message>
    <message>
        <source>Make a walk through the bins for an order</source>
        <translation>为订单生成拣货单</translation>
    </message>
    <message>
        <source>Make a wave</source>
        <translation>新建波次</translation>
    </message>
    <message>
        <source>Make an article…</source>
        <translation>写成文章…</translation>
    </message>
    <message>
        <source>Make an inspection plan&apos;s next edition</source>
        <translation>编制检验计划的下一版</translation>
    </message>
    <message>
        <source>Make current</source>
        <translation>设为现行</translation>
    </message>
    <message>
        <source>Make it current…</source>
        <translation>设为现行…</translation>
    </message>
    <message>
        <source>Make it for another order</source>
        <translation>改供其他订单</translation>
    </message>
    <message>
        <source>Make tasks to refill pick faces</source>
        <translation>生成拣货面补货任务</translation>
    </message>
    <message>
        <source>Make the company</source>
        <translation>建立公司</translation>
    </message>
    <message>
        <source>Make the next revision</source>
        <translation>修订报价</translation>
    </message>
    <message>
        <source>Make the quote</source>
        <translation>生成报价</translation>
    </message>
    <message>
        <source>Make the round</source>
        <translation>生成轮次</translation>
    </message>
    <message>
        <source>Make the tasks</source>
        <translation>生成任务</translation>
    </message>
    <message>
        <source>Make the variant</source>
        <translation>生成变型</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>制造商</translation>
    </message>
    <message>
        <source>Maker&apos;s number</source>
        <translation>制造商编号</translation>
    </message>
    <message>
        <source>Makers&apos; numbers</source>
        <translation>制造商编号</translation>
    </message>
    <message>
        <source>Make…</source>
        <translation>生产…</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>Mark as answered</source>
        <translation>标记为已答复</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>质量（重量）</translation>
    </message>
    <message>
        <source>Master sample</source>
        <translation>标准样品</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>核销</translation>
    </message>
    <message>
        <source>Match %1</source>
        <translation>核销 %1</translation>
    </message>
    <message>
        <source>Match a payment or credit note to invoices</source>
        <translation>用收款或贷项通知单核销发票</translation>
    </message>
    <message>
        <source>Match money</source>
        <translation>核销收款</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>已核销</translation>
    </message>
    <message>
        <source>Matched %1</source>
        <translation>已核销 %1</translation>
    </message>
    <message>
        <source>Matched on</source>
        <translation>核销日期</translation>
    </message>
    <message>
        <source>Match…</source>
        <translation>核销…</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>物料</translation>
    </message>
    <message>
        <source>Material and performance results</source>
        <translation>材料和性能试验结果</translation>
    </message>
    <message>
        <source>Material comes from</source>
        <translation>物料取自</translation>
    </message>
    <message>
        <source>Material in one</source>
        <translation>单件材料</translation>
    </message>
    <message>
        <source>Material is missing</source>
        <translation>缺料</translation>
    </message>
    <message>
        <source>Material issued</source>
        <translation>物料已发</translation>
    </message>
    <message>
        <source>Material moves</source>
        <translation>物料移动</translation>
    </message>
    <message>
        <source>Material of work orders</source>
        <translation>工单的物料</translation>
    </message>
    <message>
        <source>Material taken for work</source>
        <translation>生产领用的物料</translation>
    </message>
    <message>
        <source>Material usage</source>
        <translation>用料差异</translation>
    </message>
    <message>
        <source>Material used above or below plan</source>
        <translation>用料多于或少于计划</translation>
    </message>
    <message>
        <source>May</source>
        <translation>允许的操作</translation>
    </message>
    <message>
        <source>May be</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>May be left out</source>
        <translation>可以不填</translation>
    </message>
    <message>
        <source>May be reminded</source>
        <translation>可催款</translation>
    </message>
    <message>
        <source>May differ by, share</source>
        <translation>允许差异比例</translation>
    </message>
    <message>
        <source>May differ by, value</source>
        <translation>允许差异金额</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>Mean of the readings</source>
        <translation>读数均值</translation>
    </message>
    <message>
        <source>Mean square</source>
        <translation>均方</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Means and ranges</source>
        <translation>均值-极差图</translation>
    </message>
    <message>
        <source>Means and standard deviations</source>
        <translation>均值-标准差图</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>测量者</translation>
    </message>
    <message>
        <source>Measured value</source>
        <translation>测量值</translation>
    </message>
    <message>
        <source>Measured with it</source>
        <translation>用其测量的结果</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Measurement system study</source>
        <translation>测量系统分析</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Members come by</source>
        <translation>成员来源</translation>
    </message>
    <message>
        <source>Members of campaigns</source>
        <translation>营销活动的对象</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Merge a double into the contact it is</source>
        <translation>合并重复的联系人</translation>
    </message>
    <message>
        <source>Merge a double into the firm it is</source>
        <translation>合并重复的公司</translation>
    </message>
    <message>
        <source>Merge a double into the lead it is</source>
        <translation>合并重复的线索</translation>
    </message>
    <message>
        <source>Merge doubles</source>
        <translation>合并重复记录</translation>
    </message>
    <message>
        <source>Merge into this one…</source>
        <translation>并入此记录…</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Messages that could not be sent</source>
        <translation>发送失败的消息</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>Milliseconds that count</source>
        <translation>计入的毫秒</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <translation>我的：%1</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>次要</translation>
    </message>
    <message>
        <source>Minor finding</source>
        <translation>一般发现项</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Money spent</source>
        <translation>支出费用</translation>
    </message>
    <message>
        <source>Money that pays nothing yet</source>
        <translation>尚未核销的收款</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More after</source>
        <translation>更多后续</translation>
    </message>
    <message>
        <source>More before</source>
        <translation>更多前因</translation>
    </message>
    <message>
        <source>More photos</source>
        <translation>更多照片</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>最常见</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Move a handling unit with all in it</source>
        <translation>整体移动包装单元</translation>
    </message>
    <message>
        <source>Move an opportunity to another stage</source>
        <translation>把商机移到另一阶段</translation>
    </message>
    <message>
        <source>Move stock</source>
        <translation>移库</translation>
    </message>
    <message>
        <source>Move stock from bin to bin</source>
        <translation>在库位之间移动库存</translation>
    </message>
    <message>
        <source>Move stock to another bin</source>
        <translation>移库</translation>
    </message>
    <message>
        <source>Move the unit with all in it</source>
        <translation>整体移动单元</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>已移到 %1</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>已移动。</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>移动记录</translation>
    </message>
    <message>
        <source>Moves on in</source>
        <translation>转移时间</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>移动…</translation>
    </message>
    <message>
        <source>Moving average</source>
        <translation>移动平均</translation>
    </message>
    <message>
        <source>Moving range</source>
        <translation>移动极差</translation>
    </message>
    <message>
        <source>Must be picked by</source>
        <translation>须拣完于</translation>
    </message>
    <message>
        <source>Must read it</source>
        <translation>须阅读</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>我的一天</translation>
    </message>
    <message>
        <source>My next job, material, pieces</source>
        <translation>我的下一项作业、用料、数量</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name and numbers</source>
        <translation>名称和编号</translation>
    </message>
    <message>
        <source>Name of the bank</source>
        <translation>开户行</translation>
    </message>
    <message>
        <source>Name of the view, for everybody:</source>
        <translation>公用视图名称：</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>视图名称：</translation>
    </message>
    <message>
        <source>Name or subject</source>
        <translation>名称或主题</translation>
    </message>
    <message>
        <source>Name, day</source>
        <translation>姓名、日期</translation>
    </message>
    <message>
        <source>Names that sound alike are shown while you type.</source>
        <translation>输入时会显示相近的名称。</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>名称…</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>将满</translation>
    </message>
    <message>
        <source>Need %1 not read it any more? What was signed stays.</source>
        <translation>%1 不再须阅读吗？已签的名保留。</translation>
    </message>
    <message>
        <source>Needed by open orders</source>
        <translation>未结工单需要</translation>
    </message>
    <message>
        <source>Needed on</source>
        <translation>需用日期</translation>
    </message>
    <message>
        <source>Needed where less was made than ordered; promises move</source>
        <translation>产量少于订量时必填；承诺随之调整</translation>
    </message>
    <message>
        <source>Needed: choose its column above.</source>
        <translation>必填：请在上面选择它的列。</translation>
    </message>
    <message>
        <source>Needed: kept for analysis.</source>
        <translation>必填：留作分析。</translation>
    </message>
    <message>
        <source>Needed: kept for analysis. Price, delivery time, another supplier, no budget …</source>
        <translation>必填：留作分析。价格、交期、其他供应商、没有预算等。</translation>
    </message>
    <message>
        <source>Needed: no column fills it.</source>
        <translation>必填：没有列填它。</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Needs an action</source>
        <translation>需要措施</translation>
    </message>
    <message>
        <source>Nelson</source>
        <translation>尼尔森准则</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>未税金额</translation>
    </message>
    <message>
        <source>Net %1</source>
        <translation>未税 %1</translation>
    </message>
    <message>
        <source>Net, in ten-thousandths</source>
        <translation>净额（万分之一）</translation>
    </message>
    <message>
        <source>Never calibrated</source>
        <translation>从未校准</translation>
    </message>
    <message>
        <source>New 8D report</source>
        <translation>新建 8D 报告</translation>
    </message>
    <message>
        <source>New FMEA</source>
        <translation>新建 FMEA</translation>
    </message>
    <message>
        <source>New PPAP file</source>
        <translation>新建 PPAP 文件</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新建科目</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>新建活动</translation>
    </message>
    <message>
        <source>New activity…</source>
        <translation>新建活动…</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>新建地址</translation>
    </message>
    <message>
        <source>New address…</source>
        <translation>新建地址…</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>新建答案</translation>
    </message>
    <message>
        <source>New answer…</source>
        <translation>新建答案…</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>新建文章</translation>
    </message>
    <message>
        <source>New audit</source>
        <translation>新建审核</translation>
    </message>
    <message>
        <source>New audit programme</source>
        <translation>新建审核方案</translation>
    </message>
    <message>
        <source>New audit…</source>
        <translation>新建审核…</translation>
    </message>
    <message>
        <source>New bill</source>
        <translation>新建物料清单</translation>
    </message>
    <message>
        <source>New bill of material</source>
        <translation>新建物料清单</translation>
    </message>
    <message>
        <source>New bill…</source>
        <translation>新建物料清单…</translation>
    </message>
    <message>
        <source>New bin</source>
        <translation>新建库位</translation>
    </message>
    <message>
        <source>New bin type</source>
        <translation>新建库位类型</translation>
    </message>
    <message>
        <source>New bin…</source>
        <translation>新建库位…</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>新建营销活动</translation>
    </message>
    <message>
        <source>New campaign…</source>
        <translation>新建营销活动…</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>新建类别</translation>
    </message>
    <message>
        <source>New change order</source>
        <translation>新建变更单</translation>
    </message>
    <message>
        <source>New company…</source>
        <translation>新建公司…</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>新建投诉</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>新建联系人</translation>
    </message>
    <message>
        <source>New contact…</source>
        <translation>新建联系人…</translation>
    </message>
    <message>
        <source>New control chart</source>
        <translation>新建控制图</translation>
    </message>
    <message>
        <source>New control plan</source>
        <translation>新建控制计划</translation>
    </message>
    <message>
        <source>New cost</source>
        <translation>新成本</translation>
    </message>
    <message>
        <source>New crew</source>
        <translation>新班组</translation>
    </message>
    <message>
        <source>New currency</source>
        <translation>新建币种</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>New discount</source>
        <translation>新建折扣</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>新建文件</translation>
    </message>
    <message>
        <source>New document…</source>
        <translation>新建文件…</translation>
    </message>
    <message>
        <source>New firm or person</source>
        <translation>新建往来单位</translation>
    </message>
    <message>
        <source>New frame order</source>
        <translation>新建框架订单</translation>
    </message>
    <message>
        <source>New gauge</source>
        <translation>新建量具</translation>
    </message>
    <message>
        <source>New gauge study</source>
        <translation>新建量具研究</translation>
    </message>
    <message>
        <source>New inspection plan</source>
        <translation>新建检验计划</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新建物料</translation>
    </message>
    <message>
        <source>New item revision</source>
        <translation>新建物料版本</translation>
    </message>
    <message>
        <source>New kind of defect</source>
        <translation>新建缺陷类型</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>新建线索</translation>
    </message>
    <message>
        <source>New load</source>
        <translation>新建装车</translation>
    </message>
    <message>
        <source>New lot</source>
        <translation>新批次</translation>
    </message>
    <message>
        <source>New machine</source>
        <translation>新建设备</translation>
    </message>
    <message>
        <source>New machine…</source>
        <translation>新建设备…</translation>
    </message>
    <message>
        <source>New maker&apos;s number</source>
        <translation>新建制造商编号</translation>
    </message>
    <message>
        <source>New nonconformance</source>
        <translation>登记不合格品</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>新建商机</translation>
    </message>
    <message>
        <source>New opportunity…</source>
        <translation>新建商机…</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新建订单</translation>
    </message>
    <message>
        <source>New order for this customer</source>
        <translation>为该客户新建订单</translation>
    </message>
    <message>
        <source>New parameter</source>
        <translation>新建参数</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新人员</translation>
    </message>
    <message>
        <source>New person on the floor</source>
        <translation>新增现场人员</translation>
    </message>
    <message>
        <source>New pick-up…</source>
        <translation>新建提货…</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>新建价格</translation>
    </message>
    <message>
        <source>New price list</source>
        <translation>新建价格表</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>新建问题</translation>
    </message>
    <message>
        <source>New question…</source>
        <translation>新建问题…</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>新建报价</translation>
    </message>
    <message>
        <source>New quote…</source>
        <translation>新建报价…</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>新原因</translation>
    </message>
    <message>
        <source>New revision</source>
        <translation>新版本号</translation>
    </message>
    <message>
        <source>New revision of the document</source>
        <translation>文件的新版本</translation>
    </message>
    <message>
        <source>New revision…</source>
        <translation>新建版本…</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>新建角色</translation>
    </message>
    <message>
        <source>New routing</source>
        <translation>新建工艺路线</translation>
    </message>
    <message>
        <source>New routing…</source>
        <translation>新建工艺路线…</translation>
    </message>
    <message>
        <source>New rule of reading</source>
        <translation>新建阅读规则</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>新建规则…</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>新建客户群</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>新建站点</translation>
    </message>
    <message>
        <source>New skill</source>
        <translation>新建技能</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>新建阶段</translation>
    </message>
    <message>
        <source>New study…</source>
        <translation>新建研究…</translation>
    </message>
    <message>
        <source>New supplier, carrier or employee</source>
        <translation>新建供应商、承运商或员工</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>新建目标</translation>
    </message>
    <message>
        <source>New tax code</source>
        <translation>新建税码</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新建模板</translation>
    </message>
    <message>
        <source>New territory</source>
        <translation>新建区域</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>新建服务单</translation>
    </message>
    <message>
        <source>New ticket…</source>
        <translation>新建服务单…</translation>
    </message>
    <message>
        <source>New tool</source>
        <translation>新建工具</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>新建单位</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>新建用户</translation>
    </message>
    <message>
        <source>New warehouse</source>
        <translation>新建仓库</translation>
    </message>
    <message>
        <source>New warranty</source>
        <translation>新建保修期</translation>
    </message>
    <message>
        <source>New work centre</source>
        <translation>新建工作中心</translation>
    </message>
    <message>
        <source>New work order</source>
        <translation>新工单</translation>
    </message>
    <message>
        <source>New zone</source>
        <translation>新建库区</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新建：%1</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>较新</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下次</translation>
    </message>
    <message>
        <source>Next drawing</source>
        <translation>下一张图纸</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>下一步期限</translation>
    </message>
    <message>
        <source>Next edition</source>
        <translation>下一版</translation>
    </message>
    <message>
        <source>Next paper</source>
        <translation>下一张</translation>
    </message>
    <message>
        <source>Next state of the revision</source>
        <translation>版本的下一状态</translation>
    </message>
    <message>
        <source>Next state…</source>
        <translation>下一状态…</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步骤</translation>
    </message>
    <message>
        <source>Next subgroup</source>
        <translation>下一个子组</translation>
    </message>
    <message>
        <source>Next subject</source>
        <translation>下一步主题</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一项：%1</translation>
    </message>
    <message>
        <source>No accounts yet: press Ctrl+N to add the first one.</source>
        <translation>还没有科目：按 Ctrl+N 添加第一个。</translation>
    </message>
    <message>
        <source>No action against it. Ctrl+J adds one.</source>
        <translation>尚无措施。按 Ctrl+J 添加。</translation>
    </message>
    <message>
        <source>No action is chosen yet. Ctrl+J adds one.</source>
        <translation>尚未选定措施。按 Ctrl+J 添加。</translation>
    </message>
    <message>
        <source>No address yet.</source>
        <translation>还没有地址。</translation>
    </message>
    <message>
        <source>No addresses yet.</source>
        <translation>还没有地址。</translation>
    </message>
    <message>
        <source>No area: only customers that are given to it by hand.</source>
        <translation>没有范围：只包含手工指定的客户。</translation>
    </message>
    <message>
        <source>No article has a word of the subject. Solved, this one may become one.</source>
        <translation>没有文章包含主题中的词。解决后可以写成文章。</translation>
    </message>
    <message>
        <source>No article holds all these words. Ctrl+N writes one.</source>
        <translation>没有文章包含所有这些词。按 Ctrl+N 编写一篇。</translation>
    </message>
    <message>
        <source>No audit is planned. Ctrl+N plans the first one by a programme.</source>
        <translation>尚未计划审核。Ctrl+N 按方案计划第一次审核。</translation>
    </message>
    <message>
        <source>No bill and no routing is different: only costs or papers change.</source>
        <translation>物料清单和工艺路线没有不同：只改成本或文件。</translation>
    </message>
    <message>
        <source>No bin fits these words.</source>
        <translation>没有符合的库位。</translation>
    </message>
    <message>
        <source>No bin found</source>
        <translation>未找到库位</translation>
    </message>
    <message>
        <source>No bin is shown.</source>
        <translation>没有显示库位。</translation>
    </message>
    <message>
        <source>No bin is there for such goods.</source>
        <translation>没有可放这类货物的库位。</translation>
    </message>
    <message>
        <source>No bin is to be counted. Scan one to count it all the same.</source>
        <translation>没有待盘点的库位。也可扫描任一库位进行盘点。</translation>
    </message>
    <message>
        <source>No bin of ours is called %1. Read the label again.</source>
        <translation>我们没有名为 %1 的库位。请重新读取标签。</translation>
    </message>
    <message>
        <source>No bin takes %1. A person says where it goes.</source>
        <translation>没有库位放得下 %1。由人指定。</translation>
    </message>
    <message>
        <source>No bin takes it</source>
        <translation>没有库位放得下</translation>
    </message>
    <message>
        <source>No bin takes it.</source>
        <translation>没有库位放得下。</translation>
    </message>
    <message>
        <source>No call is open, and no note waits for you.</source>
        <translation>没有未关闭的呼叫，也没有未读的交班记录。</translation>
    </message>
    <message>
        <source>No campaign spoke to them yet.</source>
        <translation>还没有针对他们的营销活动。</translation>
    </message>
    <message>
        <source>No campaigns yet. Ctrl+N plans one.</source>
        <translation>还没有营销活动。按 Ctrl+N 计划一个。</translation>
    </message>
    <message>
        <source>No carrier picks up by itself. Without one an order leaves by the site&apos;s own cut-off.</source>
        <translation>没有承运商定期提货。没有承运商时，订单按地点的截单时间发出。</translation>
    </message>
    <message>
        <source>No cause is found yet. Ctrl+U adds one.</source>
        <translation>尚未找到原因。按 Ctrl+U 添加。</translation>
    </message>
    <message>
        <source>No class is counted by itself, and no difference is let pass.</source>
        <translation>没有类别自动盘点，也不允许任何差异。</translation>
    </message>
    <message>
        <source>No classes of dangerous goods are kept apart.</source>
        <translation>没有须分开存放的危险品类别。</translation>
    </message>
    <message>
        <source>No column of this list may be summed.</source>
        <translation>这个列表没有可求和的列。</translation>
    </message>
    <message>
        <source>No complaint.</source>
        <translation>没有投诉。</translation>
    </message>
    <message>
        <source>No contacts yet.</source>
        <translation>还没有联系人。</translation>
    </message>
    <message>
        <source>No count yet. Ctrl+N plans which bins are counted, by class or by value.</source>
        <translation>还没有盘点。按 Ctrl+N 按类别或价值计划盘点哪些库位。</translation>
    </message>
    <message>
        <source>No credit limit</source>
        <translation>不设信用额度</translation>
    </message>
    <message>
        <source>No customer has told us of trouble yet. Ctrl+N adds a ticket.</source>
        <translation>还没有客户报修。按 Ctrl+N 新建服务单。</translation>
    </message>
    <message>
        <source>No customer was shown that it is made as ordered.</source>
        <translation>尚未向任何客户证明其按订单要求制造。</translation>
    </message>
    <message>
        <source>No customers yet.</source>
        <translation>还没有客户。</translation>
    </message>
    <message>
        <source>No customers yet. Ctrl+N adds one; Imports brings many from a file.</source>
        <translation>还没有客户。按 Ctrl+N 添加；用“导入”可从文件批量导入。</translation>
    </message>
    <message>
        <source>No day can be promised yet</source>
        <translation>还不能承诺交期</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>尚无交期</translation>
    </message>
    <message>
        <source>No delivery fits. Scan another label, or type another part of the name.</source>
        <translation>没有符合的发货。请扫描其他标签，或输入名称的其他部分。</translation>
    </message>
    <message>
        <source>No discounts yet. Ctrl+N adds one.</source>
        <translation>还没有折扣。按 Ctrl+N 添加。</translation>
    </message>
    <message>
        <source>No document must be read yet. Ctrl+N says who must read which.</source>
        <translation>还没有须阅读的文件。Ctrl+N 规定谁须阅读哪份。</translation>
    </message>
    <message>
        <source>No drawing or instruction belongs to it.</source>
        <translation>没有所属图纸或作业指导。</translation>
    </message>
    <message>
        <source>No exchange rates yet: press Ctrl+N to set one.</source>
        <translation>还没有汇率：按 Ctrl+N 设置。</translation>
    </message>
    <message>
        <source>No frame orders yet. Ctrl+N agrees on one.</source>
        <translation>还没有框架订单。按 Ctrl+N 签订。</translation>
    </message>
    <message>
        <source>No gauge and no lot of ours is called %1. Read the label again.</source>
        <translation>没有编号为 %1 的量具或批次。请重新扫描标签。</translation>
    </message>
    <message>
        <source>No gauge is asked for</source>
        <translation>这里不需要量具</translation>
    </message>
    <message>
        <source>No gauge is due within 60 days, and none is blocked.</source>
        <translation>60 天内没有量具到期，也没有停用的量具。</translation>
    </message>
    <message>
        <source>No gauge was studied yet. A study says how much of what a gauge shows is the gauge itself.</source>
        <translation>尚无量具研究。研究说明量具示值的变差中有多少来自量具本身。</translation>
    </message>
    <message>
        <source>No grip is on this round.</source>
        <translation>此轮次没有拣货行。</translation>
    </message>
    <message>
        <source>No handling unit of ours is called %1. Read the label again.</source>
        <translation>我们没有名为 %1 的包装单元。请重新读取标签。</translation>
    </message>
    <message>
        <source>No handling unit yet. Ctrl+N packs one; what comes in or is made for orders is packed by itself.</source>
        <translation>还没有包装单元。按 Ctrl+N 包装一个；为订单收到或生产的货物会自动包装。</translation>
    </message>
    <message>
        <source>No invoice is past its day.</source>
        <translation>没有逾期的发票。</translation>
    </message>
    <message>
        <source>No invoice, credit note, payment or entry is missing from its series.</source>
        <translation>发票、贷项通知单、收款和凭证的编号都没有缺号。</translation>
    </message>
    <message>
        <source>No invoices yet: ship an order, then press Ctrl+N to bill it.</source>
        <translation>还没有发票：先发货，再按 Ctrl+N 开票。</translation>
    </message>
    <message>
        <source>No item has a warranty yet. Ctrl+N gives one.</source>
        <translation>还没有物料设置保修期。按 Ctrl+N 设置。</translation>
    </message>
    <message>
        <source>No item has it yet.</source>
        <translation>还没有物料有此参数。</translation>
    </message>
    <message>
        <source>No item is called %1. Check the label, or look for the name.</source>
        <translation>没有叫 %1 的物料。请检查标签，或按名称查找。</translation>
    </message>
    <message>
        <source>No item is packed by itself. Say what a carton and a pallet of it hold.</source>
        <translation>没有物料自动包装。请说明一箱和一托盘装多少。</translation>
    </message>
    <message>
        <source>No item yet</source>
        <translation>还没有物料</translation>
    </message>
    <message>
        <source>No job waits here</source>
        <translation>这里没有待做的作业</translation>
    </message>
    <message>
        <source>No leads yet. Ctrl+N adds one; files, cards and mails are read in.</source>
        <translation>还没有线索。按 Ctrl+N 添加；也可以读入文件、名片和邮件。</translation>
    </message>
    <message>
        <source>No line named: the whole order.</source>
        <translation>不指定行：整个订单。</translation>
    </message>
    <message>
        <source>No line waits for goods.</source>
        <translation>没有等待货物的订单行。</translation>
    </message>
    <message>
        <source>No lines yet</source>
        <translation>还没有订单行</translation>
    </message>
    <message>
        <source>No longer made: %1.</source>
        <translation>不再生产：%1。</translation>
    </message>
    <message>
        <source>No lot %1 left for a customer.</source>
        <translation>批次 %1 没有发给任何客户。</translation>
    </message>
    <message>
        <source>No lot has been decided on yet.</source>
        <translation>尚未判定任何批次。</translation>
    </message>
    <message>
        <source>No lot has come since the last action was done.</source>
        <translation>最后一项措施完成后还没有新批次。</translation>
    </message>
    <message>
        <source>No lot is on hold.</source>
        <translation>没有冻结的批次。</translation>
    </message>
    <message>
        <source>No lot of ours is called %1. Read the label again.</source>
        <translation>没有编号为 %1 的批次。请重新读取标签。</translation>
    </message>
    <message>
        <source>No lot was decided on by this plan yet.</source>
        <translation>尚未按此计划判定任何批次。</translation>
    </message>
    <message>
        <source>No lot was decided on yet. What the lots of each supplier have come to stands here.</source>
        <translation>尚未判定任何批次。各供应商批次的结果将列在这里。</translation>
    </message>
    <message>
        <source>No lots</source>
        <translation>不按批次</translation>
    </message>
    <message>
        <source>No maker&apos;s number is known for it.</source>
        <translation>还没有它的制造商编号。</translation>
    </message>
    <message>
        <source>No maker&apos;s number is known yet. Press Ctrl+N to add one.</source>
        <translation>还没有制造商编号。按 Ctrl+N 添加。</translation>
    </message>
    <message>
        <source>No matter when</source>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>No message failed to leave and was forgotten.</source>
        <translation>没有发送失败后被遗忘的消息。</translation>
    </message>
    <message>
        <source>No money received yet: press Ctrl+N when some arrives.</source>
        <translation>还没有收款：款项到账后按 Ctrl+N 登记。</translation>
    </message>
    <message>
        <source>No more of a lot is in what an order made than was issued to it.</source>
        <translation>工单产出中含有的批次数量不多于发给它的数量。</translation>
    </message>
    <message>
        <source>No new quotes are made of it</source>
        <translation>不再用它生成报价</translation>
    </message>
    <message>
        <source>No open order has cost anything yet.</source>
        <translation>未结工单尚无成本。</translation>
    </message>
    <message>
        <source>No open walk has this number</source>
        <translation>没有这个编号的拣货单</translation>
    </message>
    <message>
        <source>No opportunities yet. Ctrl+N begins one.</source>
        <translation>还没有商机。按 Ctrl+N 建立。</translation>
    </message>
    <message>
        <source>No opportunity is open. Ctrl+N begins one.</source>
        <translation>没有进行中的商机。按 Ctrl+N 建立。</translation>
    </message>
    <message>
        <source>No order counts for it yet.</source>
        <translation>还没有计入的订单。</translation>
    </message>
    <message>
        <source>No order has a line yet.</source>
        <translation>还没有订单行。</translation>
    </message>
    <message>
        <source>No order waits for it.</source>
        <translation>没有订单在等它。</translation>
    </message>
    <message>
        <source>No orders yet. Ctrl+N takes the first one.</source>
        <translation>还没有订单。按 Ctrl+N 录入第一个。</translation>
    </message>
    <message>
        <source>No other customer has any of it, or of what it is made of.</source>
        <translation>没有其他客户收到过该批次或用同样投入制成的货物。</translation>
    </message>
    <message>
        <source>No paper comes into use with it. A document&apos;s new revision names the order.</source>
        <translation>没有文件随它启用。文件的新版本要指明变更单。</translation>
    </message>
    <message>
        <source>No part has all of it.</source>
        <translation>没有零件同时满足全部条件。</translation>
    </message>
    <message>
        <source>No periods yet: press Ctrl+N to open a year.</source>
        <translation>还没有会计期间：按 Ctrl+N 开启年度。</translation>
    </message>
    <message>
        <source>No pick face needs more.</source>
        <translation>没有拣货面需要补货。</translation>
    </message>
    <message>
        <source>No picture lies in %1. Take one, then come back.</source>
        <translation>%1 中没有照片。请拍一张再返回。</translation>
    </message>
    <message>
        <source>No point yet.</source>
        <translation>尚无点。</translation>
    </message>
    <message>
        <source>No posting rules yet: nothing can be posted before they are set.</source>
        <translation>还没有过账规则：设置之前什么也不能过账。</translation>
    </message>
    <message>
        <source>No price list has it.</source>
        <translation>价格表中没有它。</translation>
    </message>
    <message>
        <source>No price lists yet. Ctrl+N adds one.</source>
        <translation>还没有价格表。按 Ctrl+N 添加。</translation>
    </message>
    <message>
        <source>No prices yet. Ctrl+N sets one.</source>
        <translation>还没有价格。按 Ctrl+N 设置。</translation>
    </message>
    <message>
        <source>No program of this PC opens it</source>
        <translation>本机没有程序能打开它</translation>
    </message>
    <message>
        <source>No quote templates yet. Ctrl+N writes one.</source>
        <translation>还没有报价模板。按 Ctrl+N 编写。</translation>
    </message>
    <message>
        <source>No response</source>
        <translation>无回应</translation>
    </message>
    <message>
        <source>No revision of it is released, so nobody must read it yet.</source>
        <translation>尚无已发布的修订版，因此还无人须阅读。</translation>
    </message>
    <message>
        <source>No role: this person can sign in and do nothing.</source>
        <translation>没有角色：此人可以登录，但什么也做不了。</translation>
    </message>
    <message>
        <source>No round yet. Ctrl+N puts open walks together for one person.</source>
        <translation>还没有轮次。按 Ctrl+N 把未完成的拣货单合给一个人。</translation>
    </message>
    <message>
        <source>No routing has an operation there.</source>
        <translation>没有工艺路线在此设有工序。</translation>
    </message>
    <message>
        <source>No rule says who must read it. Ctrl+N adds one.</source>
        <translation>没有规定谁须阅读的规则。Ctrl+N 添加。</translation>
    </message>
    <message>
        <source>No screen shows %1.</source>
        <translation>没有显示 %1 的界面。</translation>
    </message>
    <message>
        <source>No segments yet. Ctrl+N names the first.</source>
        <translation>还没有客户群。按 Ctrl+N 建立第一个。</translation>
    </message>
    <message>
        <source>No shift has told the next one anything yet. Ctrl+N writes it.</source>
        <translation>还没有交接记录。按 Ctrl+N 填写。</translation>
    </message>
    <message>
        <source>No signal is open.</source>
        <translation>没有未结信号。</translation>
    </message>
    <message>
        <source>No signal is open: every chart is in control, or its signals are answered.</source>
        <translation>没有未结信号：所有控制图均受控，或其信号均已处理。</translation>
    </message>
    <message>
        <source>No signal: nothing on the chart asks for a cause.</source>
        <translation>没有信号：图上没有需要查明原因的点。</translation>
    </message>
    <message>
        <source>No signed order has goods set aside. Receive what orders wait for.</source>
        <translation>没有已预留货物的已签单订单。请先收进订单等待的货物。</translation>
    </message>
    <message>
        <source>No signed order is open. Sign a quote, or press Ctrl+N for a new order.</source>
        <translation>没有已签单的未结订单。请签署报价，或按 Ctrl+N 新建订单。</translation>
    </message>
    <message>
        <source>No site has a GS1 company prefix, so nothing is packed by itself. Set one under Company prefixes.</source>
        <translation>没有地点设置 GS1 厂商识别代码，所以不会自动包装。请在“厂商识别代码”中设置。</translation>
    </message>
    <message>
        <source>No site yet: its letterhead comes with it.</source>
        <translation>还没有站点：有了站点才有其信头。</translation>
    </message>
    <message>
        <source>No site yet: press Ctrl+N to add the first one.</source>
        <translation>还没有站点：按 Ctrl+N 添加第一个。</translation>
    </message>
    <message>
        <source>No skill is noted. Give a skill, and until when it holds.</source>
        <translation>没有登记技能。请授予技能及有效期。</translation>
    </message>
    <message>
        <source>No stages yet. Ctrl+N sets the first, such as Talking with 20 %.</source>
        <translation>还没有阶段。按 Ctrl+N 设置第一个，例如“洽谈”，20 %。</translation>
    </message>
    <message>
        <source>No stock is left that nobody uses.</source>
        <translation>不会留下无人使用的库存。</translation>
    </message>
    <message>
        <source>No subgroup was added yet.</source>
        <translation>尚未添加子组。</translation>
    </message>
    <message>
        <source>No suppliers, carriers or employees yet: press Ctrl+N to add one.</source>
        <translation>还没有供应商、承运商或员工：按 Ctrl+N 添加。</translation>
    </message>
    <message>
        <source>No target and no order in this month. Ctrl+N sets a target.</source>
        <translation>本月没有目标也没有订单。按 Ctrl+N 设置目标。</translation>
    </message>
    <message>
        <source>No tax codes yet: press Ctrl+N to add one.</source>
        <translation>还没有税码：按 Ctrl+N 添加。</translation>
    </message>
    <message>
        <source>No tax on this document.</source>
        <translation>这张单据不含税。</translation>
    </message>
    <message>
        <source>No territories yet. Ctrl+N draws the first.</source>
        <translation>还没有销售区域。按 Ctrl+N 建立第一个。</translation>
    </message>
    <message>
        <source>No thread leads on from that: it is not there any more, you may not see it, or it is of another kind.</source>
        <translation>从它无法继续追溯：它已不存在、您无权查看，或它属于其他类型。</translation>
    </message>
    <message>
        <source>No ticket is open. Ctrl+N adds one.</source>
        <translation>没有未结的服务单。按 Ctrl+N 新建。</translation>
    </message>
    <message>
        <source>No ticket is past its time: nothing was brought before others.</source>
        <translation>没有超时的服务单，无需升级。</translation>
    </message>
    <message>
        <source>No truck is being loaded.</source>
        <translation>没有正在装的车。</translation>
    </message>
    <message>
        <source>No truck was loaded yet. Ctrl+N begins when one stands at a dock.</source>
        <translation>还没有装过车。车辆停靠月台时按 Ctrl+N 开始。</translation>
    </message>
    <message>
        <source>No values yet.</source>
        <translation>尚无数值。</translation>
    </message>
    <message>
        <source>No variant of it was made yet.</source>
        <translation>还没有生成过它的变型。</translation>
    </message>
    <message>
        <source>No walk has been made. Choose an order in Pick and ship and press Enter.</source>
        <translation>还没有拣货单。请在“拣货与发货”中选择订单并按 Enter。</translation>
    </message>
    <message>
        <source>No walk is open. The office releases orders to be picked.</source>
        <translation>没有待拣的单。由办公室下达拣货。</translation>
    </message>
    <message>
        <source>No walk is under way.</source>
        <translation>没有进行中的拣货。</translation>
    </message>
    <message>
        <source>No warranty</source>
        <translation>不在保</translation>
    </message>
    <message>
        <source>No wave was released yet. Ctrl+N shows which orders one would take.</source>
        <translation>还没有下达波次。按 Ctrl+N 查看会包含哪些订单。</translation>
    </message>
    <message>
        <source>No work centre</source>
        <translation>无工作中心</translation>
    </message>
    <message>
        <source>No work order yet. Ctrl+N adds one; To make shows what order lines wait for.</source>
        <translation>还没有工单。按 Ctrl+N 新增；“待生产”列出订单行在等什么。</translation>
    </message>
    <message>
        <source>No work was reported in this time.</source>
        <translation>这段时间没有报工。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>No: they do not go together</source>
        <translation>不：两者不能搭配</translation>
    </message>
    <message>
        <source>Nobody belongs to it now.</source>
        <translation>目前没有客户属于此群。</translation>
    </message>
    <message>
        <source>Nobody carries it any more</source>
        <translation>这项搬运已取消</translation>
    </message>
    <message>
        <source>Nobody has begun this operation. Touch Start, then report what you make.</source>
        <translation>此工序尚未开始。请点“开始”，再报工。</translation>
    </message>
    <message>
        <source>Nobody has called for help.</source>
        <translation>没有人求助。</translation>
    </message>
    <message>
        <source>Nobody has come</source>
        <translation>无人到场</translation>
    </message>
    <message>
        <source>Nobody has come for %1: it is called one level up.</source>
        <translation>%1 无人到场，已上报一级。</translation>
    </message>
    <message>
        <source>Nobody has complained. Ctrl+N enters a complaint by one scan.</source>
        <translation>还没有投诉。按 Ctrl+N，扫描一次即可录入投诉。</translation>
    </message>
    <message>
        <source>Nobody has decided on it yet.</source>
        <translation>还没有人作出决定。</translation>
    </message>
    <message>
        <source>Nobody has it yet.</source>
        <translation>还没有人具备。</translation>
    </message>
    <message>
        <source>Nobody has read it</source>
        <translation>无人阅读</translation>
    </message>
    <message>
        <source>Nobody has signed a document yet.</source>
        <translation>尚无人签署文件。</translation>
    </message>
    <message>
        <source>Nobody has signed yet that he read it.</source>
        <translation>尚无人签名已读。</translation>
    </message>
    <message>
        <source>Nobody has thought through what may go wrong in making it.</source>
        <translation>还没有人分析制造它时可能出现的问题。</translation>
    </message>
    <message>
        <source>Nobody has worked on it yet.</source>
        <translation>还没有人做过。</translation>
    </message>
    <message>
        <source>Nobody here is like it.</source>
        <translation>没有相似的记录。</translation>
    </message>
    <message>
        <source>Nobody is a member yet. When it starts, those of its segment are taken in.</source>
        <translation>还没有成员。开始时会把所属客户群的客户加入。</translation>
    </message>
    <message>
        <source>Nobody is promised what is not there.</source>
        <translation>没有承诺不存在的货。</translation>
    </message>
    <message>
        <source>Nobody is signed in at the company&apos;s server from here.</source>
        <translation>本机还没有人登录公司服务器。</translation>
    </message>
    <message>
        <source>Nobody issues or reports until it is resumed</source>
        <translation>恢复之前不能发料或报工</translation>
    </message>
    <message>
        <source>Nobody knows lot %1 of this item; the walk asks for lot %2 in bin %3. Put it back and take that one.</source>
        <translation>这个物料没有批次 %1；拣货单要的是库位 %3 的批次 %2。请放回去，改拿那一批。</translation>
    </message>
    <message>
        <source>Nobody knows the code %1. Scan the label of lot %2 in bin %3.</source>
        <translation>无法识别代码 %1。请扫描库位 %3 中批次 %2 的标签。</translation>
    </message>
    <message>
        <source>Nobody must read it. Ctrl+N says who must, by a role or by name.</source>
        <translation>无人须阅读。Ctrl+N 按角色或点名规定。</translation>
    </message>
    <message>
        <source>Nobody talked to them</source>
        <translation>无人联系</translation>
    </message>
    <message>
        <source>Nobody there is known yet.</source>
        <translation>还没有联系人。</translation>
    </message>
    <message>
        <source>Nobody touched a place on a drawing for it.</source>
        <translation>没有人为它在图纸上点过位置。</translation>
    </message>
    <message>
        <source>Nobody walks it</source>
        <translation>无人领取</translation>
    </message>
    <message>
        <source>Nobody was reminded of it.</source>
        <translation>还没有催过款。</translation>
    </message>
    <message>
        <source>Nobody works at it</source>
        <translation>无人负责</translation>
    </message>
    <message>
        <source>Nobody works on the floor yet. Ctrl+N adds the first person.</source>
        <translation>还没有现场人员。按 Ctrl+N 新增第一位。</translation>
    </message>
    <message>
        <source>Nobody works on the floor yet. People on the floor adds the first person.</source>
        <translation>还没有现场人员。请在“现场人员”中新增。</translation>
    </message>
    <message>
        <source>Nobody&apos;s yet</source>
        <translation>尚无人负责的</translation>
    </message>
    <message>
        <source>Nominal</source>
        <translation>标称值</translation>
    </message>
    <message>
        <source>Nonconformance</source>
        <translation>不合格记录</translation>
    </message>
    <message>
        <source>Nonconformances</source>
        <translation>不合格记录</translation>
    </message>
    <message>
        <source>Nonconformances by kind of defect</source>
        <translation>按缺陷类型的不合格记录</translation>
    </message>
    <message>
        <source>Nonconforming goods</source>
        <translation>不合格品</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>None of %1</source>
        <translation>%1 中无不良</translation>
    </message>
    <message>
        <source>None of %1 rows came in. Correct the file, or bring in the good rows only.</source>
        <translation>%1 行都未导入。请改正文件，或只导入正确的行。</translation>
    </message>
    <message>
        <source>None of the fields here were changed.</source>
        <translation>这里的字段都没有改动。</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚未设置</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Not all are shown: the %1 newest and the %1 oldest orders. The list of orders has them all.</source>
        <translation>未全部显示：只列出最新的 %1 个和最早的 %1 个订单。订单列表中有全部订单。</translation>
    </message>
    <message>
        <source>Not all are shown: the %1 newest and the %1 oldest quotes, and as many orders. The list of orders has them all.</source>
        <translation>未全部显示：报价和订单各列出最新的 %1 个和最早的 %1 个。订单列表中有全部单据。</translation>
    </message>
    <message>
        <source>Not all are shown: the %1 newest of each state. The list of changes has them all.</source>
        <translation>没有全部显示：每种状态只显示最新的 %1 个。变更列表中有全部。</translation>
    </message>
    <message>
        <source>Not all are shown: the %1 that are due first. The list has them all.</source>
        <translation>未全部显示：只有最先到期的 %1 份。列表中有全部。</translation>
    </message>
    <message>
        <source>Not all are shown: the %1 that are needed first.</source>
        <translation>未全部显示：只列出最先需要的 %1 个。</translation>
    </message>
    <message>
        <source>Not all are shown: the first %1 of %2. The list has them all.</source>
        <translation>未全部显示：只显示 %2 个中的前 %1 个。列表中有全部。</translation>
    </message>
    <message>
        <source>Not all has a day yet</source>
        <translation>还有部分没有交期</translation>
    </message>
    <message>
        <source>Not all is there…</source>
        <translation>实物不足…</translation>
    </message>
    <message>
        <source>Not all of it is there</source>
        <translation>实物不足</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>不再使用</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Not by lot</source>
        <translation>不按批次</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>尚未决定</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Not enough there…</source>
        <translation>数量不足…</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>尚未收到</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Not inspected</source>
        <translation>未检验</translation>
    </message>
    <message>
        <source>Not its turn</source>
        <translation>未轮到</translation>
    </message>
    <message>
        <source>Not longer ago, months</source>
        <translation>不早于，月</translation>
    </message>
    <message>
        <source>Not looked at on this PC yet.</source>
        <translation>本机还没有检查过。</translation>
    </message>
    <message>
        <source>Not matched</source>
        <translation>未核销</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Not normal</source>
        <translation>非正常检验</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Not offered to campaigns any more</source>
        <translation>不再用于营销活动</translation>
    </message>
    <message>
        <source>Not over</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未阅读</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>未就绪</translation>
    </message>
    <message>
        <source>Not set aside any more</source>
        <translation>已不再预留</translation>
    </message>
    <message>
        <source>Not subject to tax</source>
        <translation>不征税</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note a call…</source>
        <translation>记一次电话…</translation>
    </message>
    <message>
        <source>Note how a member responded to a campaign</source>
        <translation>登记对象对营销活动的反馈</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Note stock that is expected to come</source>
        <translation>登记预计入库</translation>
    </message>
    <message>
        <source>Note that a call is solved, and how</source>
        <translation>记下呼叫已解决及方法</translation>
    </message>
    <message>
        <source>Note that a message left the house</source>
        <translation>登记消息已发出</translation>
    </message>
    <message>
        <source>Note that a person has a skill, and until when</source>
        <translation>记下某人具备的技能及期限</translation>
    </message>
    <message>
        <source>Note that a ticket was answered</source>
        <translation>记录服务单已答复</translation>
    </message>
    <message>
        <source>Note that somebody has come for a call</source>
        <translation>记下有人来处理呼叫</translation>
    </message>
    <message>
        <source>Note that what the last shift wrote was read</source>
        <translation>记下上一班的留言已读</translation>
    </message>
    <message>
        <source>Note the skill</source>
        <translation>登记技能</translation>
    </message>
    <message>
        <source>Note to the submission</source>
        <translation>提交说明</translation>
    </message>
    <message>
        <source>Note what a customer buys in a year from anybody</source>
        <translation>登记客户一年的总采购额</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>Noted that you have read it.</source>
        <translation>已记录您读过。</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>已记下。</translation>
    </message>
    <message>
        <source>Noted. What is packed there counts by its label.</source>
        <translation>已记录。那里已包装的按标签计。</translation>
    </message>
    <message>
        <source>Noted: empty</source>
        <translation>已记录：空</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Nothing comes back</source>
        <translation>不再退货</translation>
    </message>
    <message>
        <source>Nothing comes back. A return is announced from the complaint it belongs to.</source>
        <translation>没有退货。退货从所属的投诉中登记。</translation>
    </message>
    <message>
        <source>Nothing comes out</source>
        <translation>禁止出库</translation>
    </message>
    <message>
        <source>Nothing else is there; the bin is to be counted</source>
        <translation>别处也没有；该库位将盘点</translation>
    </message>
    <message>
        <source>Nothing fills %1 yet. Choose a column, or type what is the same in every row.</source>
        <translation>%1 还没有来源。请选择一列，或填写每行都相同的值。</translation>
    </message>
    <message>
        <source>Nothing fits these filters. Clear them with Ctrl+Backspace.</source>
        <translation>没有符合筛选条件的内容。按 Ctrl+Backspace 清除筛选。</translation>
    </message>
    <message>
        <source>Nothing for this carrier stands at the dock.</source>
        <translation>月台上没有此承运商的货物。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Nothing goes in</source>
        <translation>禁止入库</translation>
    </message>
    <message>
        <source>Nothing goes on hold.</source>
        <translation>不冻结任何货物。</translation>
    </message>
    <message>
        <source>Nothing has come back. Goods are taken back on the card of their shipment.</source>
        <translation>没有退货。退货请在发货单页面办理。</translation>
    </message>
    <message>
        <source>Nothing has happened to it since it was packed.</source>
        <translation>包装之后没有变化。</translation>
    </message>
    <message>
        <source>Nothing has happened with it.</source>
        <translation>还没有任何记录。</translation>
    </message>
    <message>
        <source>Nothing has left with it yet.</source>
        <translation>还没有货物随它离开。</translation>
    </message>
    <message>
        <source>Nothing has left yet. Choose an order in Pick and ship.</source>
        <translation>还没有发货。请在“拣货与发货”中选择订单。</translation>
    </message>
    <message>
        <source>Nothing has moved yet.</source>
        <translation>还没有库存移动。</translation>
    </message>
    <message>
        <source>Nothing has to be scanned at this operation.</source>
        <translation>这道工序不需要扫描用料。</translation>
    </message>
    <message>
        <source>Nothing here begins with this code</source>
        <translation>这个条码在这里不能开始任何操作</translation>
    </message>
    <message>
        <source>Nothing is added to it any more</source>
        <translation>此后不再添加数据</translation>
    </message>
    <message>
        <source>Nothing is asked of it: it comes in one form. A new question makes it come in variants.</source>
        <translation>它没有选配问题：只有一种形式。新建问题后就有变型。</translation>
    </message>
    <message>
        <source>Nothing is bad</source>
        <translation>没有不良品</translation>
    </message>
    <message>
        <source>Nothing is booked yet.</source>
        <translation>还没有登记。</translation>
    </message>
    <message>
        <source>Nothing is called %1. Check the code, or type a part of the name.</source>
        <translation>没有叫“%1”的内容。请检查代码，或输入名称的一部分。</translation>
    </message>
    <message>
        <source>Nothing is called off when every line keeps its quantity. Say how much of a line is called off.</source>
        <translation>每行数量都保留，就没有可取消的。请填写某行取消多少。</translation>
    </message>
    <message>
        <source>Nothing is counted yet.</source>
        <translation>还没有盘点。</translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>尚未作出判定。</translation>
    </message>
    <message>
        <source>Nothing is decided yet. Ctrl+Enter decides.</source>
        <translation>尚未处置。按 Ctrl+回车 处置。</translation>
    </message>
    <message>
        <source>Nothing is drawn or written for it yet.</source>
        <translation>还没有它的图纸或文件。</translation>
    </message>
    <message>
        <source>Nothing is expected of it.</source>
        <translation>没有它的预计入库。</translation>
    </message>
    <message>
        <source>Nothing is expected. Press Ctrl+N to note what will come, so that orders can be promised from it.</source>
        <translation>没有预计入库。按 Ctrl+N 登记将到的货，订单即可据此承诺交期。</translation>
    </message>
    <message>
        <source>Nothing is foreseen yet. Ctrl+N adds what may go wrong at an operation.</source>
        <translation>尚未预见任何问题。按 Ctrl+N 添加某道工序可能出现的问题。</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>Nothing is in doubt: no calibration found it bad.</source>
        <translation>没有存疑结果：校准均未发现不合格。</translation>
    </message>
    <message>
        <source>Nothing is in it yet.</source>
        <translation>里面还没有东西。</translation>
    </message>
    <message>
        <source>Nothing is in it yet. Put in goods that lie loose in its bin.</source>
        <translation>里面还没有东西。请放入其库位中散放的货物。</translation>
    </message>
    <message>
        <source>Nothing is in stock. Press Ctrl+N to receive something.</source>
        <translation>没有库存。按 Ctrl+N 收货。</translation>
    </message>
    <message>
        <source>Nothing is known of how it was made: it was bought, or counted in.</source>
        <translation>没有制造记录：它是采购的，或盘点录入的。</translation>
    </message>
    <message>
        <source>Nothing is known of it that parts are searched by.</source>
        <translation>还没有可用于查找它的参数。</translation>
    </message>
    <message>
        <source>Nothing is known to be in it: it was bought, or counted in.</source>
        <translation>没有已知的投入：它是采购或盘点入库的。</translation>
    </message>
    <message>
        <source>Nothing is late of what you may see.</source>
        <translation>在您可见的范围内没有延误。</translation>
    </message>
    <message>
        <source>Nothing is late, and nothing left late in twelve months.</source>
        <translation>没有逾期，十二个月内也没有延迟发货。</translation>
    </message>
    <message>
        <source>Nothing is left in process: closing books nothing.</source>
        <translation>没有在制余额：关闭时不入账。</translation>
    </message>
    <message>
        <source>Nothing is made or expected for this order alone. What is set aside in stock is free again.</source>
        <translation>没有专为此订单生产或预期的。库存中的预留将释放。</translation>
    </message>
    <message>
        <source>Nothing is on it yet. Scan the label of a unit that stands at the dock.</source>
        <translation>车上还没有东西。请扫描月台上单元的标签。</translation>
    </message>
    <message>
        <source>Nothing is open on that day.</source>
        <translation>当天没有未清项。</translation>
    </message>
    <message>
        <source>Nothing is open: the payment stays on the customer&apos;s account.</source>
        <translation>没有未清项：收款留在客户账户上。</translation>
    </message>
    <message>
        <source>Nothing is planned by it any more</source>
        <translation>不再按它计划审核</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>尚无记录。</translation>
    </message>
    <message>
        <source>Nothing is released</source>
        <translation>无已发布版本</translation>
    </message>
    <message>
        <source>Nothing is released: no work centre has anything to do.</source>
        <translation>没有已放行的工单：各工作中心无事可做。</translation>
    </message>
    <message>
        <source>Nothing is reported</source>
        <translation>没有填写数量</translation>
    </message>
    <message>
        <source>Nothing is said about any item: each is of class C, leaves first expiry first, and lies anywhere.</source>
        <translation>没有物料的存放规定：都属于 C 类，先到期先出，可放在任何地方。</translation>
    </message>
    <message>
        <source>Nothing is said to change yet. Ctrl+E names the items.</source>
        <translation>还没有说明要改什么。按 Ctrl+E 指定物料。</translation>
    </message>
    <message>
        <source>Nothing is scanned here</source>
        <translation>这里不用扫描</translation>
    </message>
    <message>
        <source>Nothing is scrapped</source>
        <translation>没有报废数量</translation>
    </message>
    <message>
        <source>Nothing is set aside for the order.</source>
        <translation>没有为该订单预留货物。</translation>
    </message>
    <message>
        <source>Nothing is set aside. Signing an order sets stock aside for its lines.</source>
        <translation>没有预留。签单时会为订单行预留库存。</translation>
    </message>
    <message>
        <source>Nothing is settled yet.</source>
        <translation>还没有结清任何金额。</translation>
    </message>
    <message>
        <source>Nothing is to be carried. What comes in or is made appears here by itself.</source>
        <translation>没有要搬运的。收到或生产的货物会自动出现在这里。</translation>
    </message>
    <message>
        <source>Nothing is to be done. Ctrl+N notes what is next.</source>
        <translation>没有待办事项。按 Ctrl+N 记下下一步。</translation>
    </message>
    <message>
        <source>Nothing is to carry</source>
        <translation>没有要搬运的</translation>
    </message>
    <message>
        <source>Nothing is to carry of this</source>
        <translation>这个没有要搬运的</translation>
    </message>
    <message>
        <source>Nothing is to change. Ctrl+N draws up a change order.</source>
        <translation>没有待办的变更。按 Ctrl+N 编制变更单。</translation>
    </message>
    <message>
        <source>Nothing is to change. Press Ctrl+N to draw up a change order; Ctrl+K asks for one.</source>
        <translation>没有待办的变更。按 Ctrl+N 编制变更单；用 Ctrl+K 提出申请。</translation>
    </message>
    <message>
        <source>Nothing is typed but what the customer says.</source>
        <translation>除客户的说法外，无需输入任何编号。</translation>
    </message>
    <message>
        <source>Nothing is worked by it.</source>
        <translation>没有物料按它加工。</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>还没有记录。</translation>
    </message>
    <message>
        <source>Nothing is wrong: %1 rules hold, and the log is whole.</source>
        <translation>没有问题：%1 条规则全部成立，日志完整。</translation>
    </message>
    <message>
        <source>Nothing leaves when every line ships nothing. Type how much of a line leaves.</source>
        <translation>所有行都为零，就没有可发的货。请输入某一行的发货数量。</translation>
    </message>
    <message>
        <source>Nothing lies there</source>
        <translation>那里什么也没有</translation>
    </message>
    <message>
        <source>Nothing lies there.</source>
        <translation>那里没有货物。</translation>
    </message>
    <message>
        <source>Nothing more comes back</source>
        <translation>不再有货退回</translation>
    </message>
    <message>
        <source>Nothing more will come</source>
        <translation>不再到货</translation>
    </message>
    <message>
        <source>Nothing moves.</source>
        <translation>没有需要转移的。</translation>
    </message>
    <message>
        <source>Nothing of it has come back.</source>
        <translation>没有退回过。</translation>
    </message>
    <message>
        <source>Nothing of it has left yet.</source>
        <translation>还没有发出过。</translation>
    </message>
    <message>
        <source>Nothing of it is left anywhere.</source>
        <translation>任何地方都没有剩余。</translation>
    </message>
    <message>
        <source>Nothing of it is with us: there is nothing to hold.</source>
        <translation>我方没有该货物：无需冻结。</translation>
    </message>
    <message>
        <source>Nothing of it takes hold; drafts stay drafts</source>
        <translation>它的任何内容都不生效；草稿仍是草稿</translation>
    </message>
    <message>
        <source>Nothing of late.</source>
        <translation>近期没有操作。</translation>
    </message>
    <message>
        <source>Nothing of lot %1 waits for a decision here.</source>
        <translation>批次 %1 在此没有待判定的货物。</translation>
    </message>
    <message>
        <source>Nothing of ours is called %1. Read the label again, or type a part of the number.</source>
        <translation>我们没有编号为 %1 的记录。请重新读取标签，或输入编号的一部分。</translation>
    </message>
    <message>
        <source>Nothing of this item was ever here, so there is no lot to ask about.</source>
        <translation>此物料从未入库，没有批次可查询。</translation>
    </message>
    <message>
        <source>Nothing of this order is open: there is nothing to call off.</source>
        <translation>此订单没有未结部分：没有可取消的。</translation>
    </message>
    <message>
        <source>Nothing of this waits to be inspected</source>
        <translation>它没有等待检验的内容</translation>
    </message>
    <message>
        <source>Nothing of this went wrong in this time: choose other days, or another item.</source>
        <translation>这段时间没有这类问题：请选择其他日期或其他物料。</translation>
    </message>
    <message>
        <source>Nothing presses: no complaint, nothing late or overdue, no quote that ends, nothing due to be ordered again.</source>
        <translation>没有紧急事项：没有投诉，没有逾期发货或欠款，没有即将到期的报价，也没有该再次订购的物料。</translation>
    </message>
    <message>
        <source>Nothing released</source>
        <translation>无已发布版本</translation>
    </message>
    <message>
        <source>Nothing should leave on that day.</source>
        <translation>当天没有要发出的。</translation>
    </message>
    <message>
        <source>Nothing since it was rated</source>
        <translation>自评分以来未发生</translation>
    </message>
    <message>
        <source>Nothing stands behind it.</source>
        <translation>没有关联的记录。</translation>
    </message>
    <message>
        <source>Nothing stands in for it or for its parts, and it stands in for nothing.</source>
        <translation>它和它的零件没有替代料，它也不替代别的物料。</translation>
    </message>
    <message>
        <source>Nothing stands on the cart.</source>
        <translation>车上没有货物。</translation>
    </message>
    <message>
        <source>Nothing that is due is set aside in storage and still to be walked.</source>
        <translation>没有到期、已在存储区预留且尚未拣货的订单。</translation>
    </message>
    <message>
        <source>Nothing that is kept by serial or lot stands there.</source>
        <translation>该客户处没有按序列号或批次管理的物料。</translation>
    </message>
    <message>
        <source>Nothing to add up.</source>
        <translation>没有可求和的内容。</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>没有等待</translation>
    </message>
    <message>
        <source>Nothing waits for you. Ctrl+K finds anything and starts anything.</source>
        <translation>没有待办事项。按 Ctrl+K 可查找一切、启动一切。</translation>
    </message>
    <message>
        <source>Nothing waits to be inspected.</source>
        <translation>没有等待检验的内容。</translation>
    </message>
    <message>
        <source>Nothing waits to be inspected. Goods with an inspection plan stand here when they come in or are made.</source>
        <translation>没有待检验的货物。有检验计划的货物在到货或完工时列在这里。</translation>
    </message>
    <message>
        <source>Nothing waits to be made: every order line has its goods, or they are on their way.</source>
        <translation>没有待生产的：每个订单行都已有货或货在途中。</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>没有待发送的内容。</translation>
    </message>
    <message>
        <source>Nothing waits. All that was done here has reached the company.</source>
        <translation>没有等待。这里的操作都已送达公司。</translation>
    </message>
    <message>
        <source>Nothing was audited by it yet. Ctrl+N plans the first audit.</source>
        <translation>尚未按它审核。Ctrl+N 计划第一次审核。</translation>
    </message>
    <message>
        <source>Nothing was audited yet. Ctrl+N plans the first audit; what it audits is due again by its programme.</source>
        <translation>尚未审核过。Ctrl+N 计划第一次审核；之后按其方案再次到期。</translation>
    </message>
    <message>
        <source>Nothing was billed yet.</source>
        <translation>还没有开票。</translation>
    </message>
    <message>
        <source>Nothing was booked because of it yet.</source>
        <translation>尚未因此过账任何费用。</translation>
    </message>
    <message>
        <source>Nothing was booked because of poor quality in this time.</source>
        <translation>这段时间没有因质量不良过账任何费用。</translation>
    </message>
    <message>
        <source>Nothing was booked on it yet.</source>
        <translation>还没有入账。</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>还没有改动。</translation>
    </message>
    <message>
        <source>Nothing was delivered yet.</source>
        <translation>还没有交付。</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>还没有操作。</translation>
    </message>
    <message>
        <source>Nothing was entered yet. A terminal scans it, or it is entered from the sheet.</source>
        <translation>还没有录入。可在终端扫描，或按盘点单录入。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>没有发现项。</translation>
    </message>
    <message>
        <source>Nothing was held because of it.</source>
        <translation>没有因此冻结任何货物。</translation>
    </message>
    <message>
        <source>Nothing was inspected by this plan yet.</source>
        <translation>尚未按此计划检验。</translation>
    </message>
    <message>
        <source>Nothing was inspected in this time.</source>
        <translation>这段时间没有检验。</translation>
    </message>
    <message>
        <source>Nothing was inspected yet. Draw up an inspection plan for an item, and its goods are inspected when they come.</source>
        <translation>尚无检验。为物料编制检验计划后，其货物到货时即受检验。</translation>
    </message>
    <message>
        <source>Nothing was issued for this component yet.</source>
        <translation>此组件尚未发料。</translation>
    </message>
    <message>
        <source>Nothing was issued yet.</source>
        <translation>尚未发料。</translation>
    </message>
    <message>
        <source>Nothing was lost or sent to rework.</source>
        <translation>没有报废，也没有返工。</translation>
    </message>
    <message>
        <source>Nothing was made of anything yet.</source>
        <translation>尚无投入产出记录。</translation>
    </message>
    <message>
        <source>Nothing was measured with it yet.</source>
        <translation>尚未用其测量。</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>尚无测量值。</translation>
    </message>
    <message>
        <source>Nothing was merged yet.</source>
        <translation>还没有合并过记录。</translation>
    </message>
    <message>
        <source>Nothing was posted in these periods.</source>
        <translation>这些期间没有过账。</translation>
    </message>
    <message>
        <source>Nothing was posted to it yet.</source>
        <translation>这个科目还没有过账。</translation>
    </message>
    <message>
        <source>Nothing was posted yet.</source>
        <translation>还没有过账。</translation>
    </message>
    <message>
        <source>Nothing was printed</source>
        <translation>没有打印</translation>
    </message>
    <message>
        <source>Nothing was refused yet.</source>
        <translation>还没有被拒绝的操作。</translation>
    </message>
    <message>
        <source>Nothing was reported yet.</source>
        <translation>尚未报工。</translation>
    </message>
    <message>
        <source>Nothing was shipped yet.</source>
        <translation>还没有发货。</translation>
    </message>
    <message>
        <source>Nothing was spent yet.</source>
        <translation>还没有支出。</translation>
    </message>
    <message>
        <source>Nothing was taken</source>
        <translation>没有取料数量</translation>
    </message>
    <message>
        <source>Nothing was taken yet.</source>
        <translation>还没有要货。</translation>
    </message>
    <message>
        <source>Nothing was talked about yet and nothing is to be done. Ctrl+N adds it.</source>
        <translation>还没有沟通记录，也没有待办。按 Ctrl+N 添加。</translation>
    </message>
    <message>
        <source>Nothing was ticked or measured yet.</source>
        <translation>尚无勾选或测量。</translation>
    </message>
    <message>
        <source>Nothing was understood in %1. A table needs a first row with the column name.</source>
        <translation>无法识别 %1 的内容。表格的第一行需要有 name 列。</translation>
    </message>
    <message>
        <source>Nothing was wrong.</source>
        <translation>没有发现问题。</translation>
    </message>
    <message>
        <source>Nothing went wrong in this time.</source>
        <translation>这段时间没有出现问题。</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>现在：%1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Number of the subgroup</source>
        <translation>子组编号</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>车牌号</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>观察项</translation>
    </message>
    <message>
        <source>Observed beyond, ppm</source>
        <translation>实际超差 ppm（每百万件）</translation>
    </message>
    <message>
        <source>Obsolete</source>
        <translation>已淘汰</translation>
    </message>
    <message>
        <source>Occ.</source>
        <translation>频度</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation>频度</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Of a bone; a why has none</source>
        <translation>鱼骨图的分支；追问“为什么”时不填</translation>
    </message>
    <message>
        <source>Of a lot of</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>Of a meeting.</source>
        <translation>仅用于会议。</translation>
    </message>
    <message>
        <source>Of a programme for suppliers</source>
        <translation>用于供应商审核方案</translation>
    </message>
    <message>
        <source>Of a rejection: why</source>
        <translation>拒绝时：原因</translation>
    </message>
    <message>
        <source>Of a released order the material follows it</source>
        <translation>已放行工单的用料随之调整</translation>
    </message>
    <message>
        <source>Of all steps at first; empty: you</source>
        <translation>起初为所有步骤的负责人；不填：您本人</translation>
    </message>
    <message>
        <source>Of an interim approval: a day, a quantity, or both</source>
        <translation>临时批准：日期、数量或两者</translation>
    </message>
    <message>
        <source>Of customers</source>
        <translation>客户投诉</translation>
    </message>
    <message>
        <source>Of each work centre the first %1 operations are shown.</source>
        <translation>每个工作中心显示前 %1 道工序。</translation>
    </message>
    <message>
        <source>Of it in one</source>
        <translation>单件中含有</translation>
    </message>
    <message>
        <source>Of it packed</source>
        <translation>其中已装箱</translation>
    </message>
    <message>
        <source>Of its numbers, such as mm; empty: it is words</source>
        <translation>数值的单位，如 mm；留空：文字</translation>
    </message>
    <message>
        <source>Of its release, or from now where it is released already; empty: 14</source>
        <translation>自发布起，已发布的自现在起；空：14</translation>
    </message>
    <message>
        <source>Of lead</source>
        <translation>来自线索</translation>
    </message>
    <message>
        <source>Of lot</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Of one person; orders under way keep theirs</source>
        <translation>每人；在制工单保持原费率</translation>
    </message>
    <message>
        <source>Of one stocking unit, from today</source>
        <translation>每库存单位的成本，从今天起</translation>
    </message>
    <message>
        <source>Of one stocking unit; empty: not known</source>
        <translation>每个库存单位；空着：未知</translation>
    </message>
    <message>
        <source>Of one stocking unit; stock is revalued by it at once</source>
        <translation>每库存单位的成本；库存立即按它重新计价</translation>
    </message>
    <message>
        <source>Of our kind of goods, from anybody.</source>
        <translation>我们这类产品，从所有供应商处购买。</translation>
    </message>
    <message>
        <source>Of the good pieces of the last operation</source>
        <translation>最后一道工序合格件的重量</translation>
    </message>
    <message>
        <source>Of the item</source>
        <translation>所属物料</translation>
    </message>
    <message>
        <source>Of the line in hand: what is there, when it can leave and why, and why that price.</source>
        <translation>当前行：现有多少、何时可发及原因，以及价格的依据。</translation>
    </message>
    <message>
        <source>Of the new</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Of the old</source>
        <translation>旧版本</translation>
    </message>
    <message>
        <source>Of the order&apos;s components; empty: the one that lacks it most</source>
        <translation>工单组件的行号；留空：最缺的一行</translation>
    </message>
    <message>
        <source>Of the same customer.</source>
        <translation>必须是同一客户的。</translation>
    </message>
    <message>
        <source>Of the tolerance</source>
        <translation>占公差</translation>
    </message>
    <message>
        <source>Of the total</source>
        <translation>占总变差</translation>
    </message>
    <message>
        <source>Of the total variation</source>
        <translation>占总变差</translation>
    </message>
    <message>
        <source>Of the variance</source>
        <translation>占方差</translation>
    </message>
    <message>
        <source>Of the variation of the process</source>
        <translation>占过程变差</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Of what is checked in process</source>
        <translation>仅用于过程检验</translation>
    </message>
    <message>
        <source>Of what is not needed: why</source>
        <translation>不需要时：原因</translation>
    </message>
    <message>
        <source>Of what is started; empty: all of it</source>
        <translation>占投入数量；留空：全部</translation>
    </message>
    <message>
        <source>Of what the books say; what is above is counted again</source>
        <translation>按账面数量；超出的要复盘</translation>
    </message>
    <message>
        <source>Of what they delivered</source>
        <translation>其供货的批次</translation>
    </message>
    <message>
        <source>Offer %1 no longer?</source>
        <translation>不再提供“%1”？</translation>
    </message>
    <message>
        <source>Offer a reason no longer</source>
        <translation>停用一个原因</translation>
    </message>
    <message>
        <source>Offer it no longer</source>
        <translation>不再提供</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Old stock</source>
        <translation>旧库存</translation>
    </message>
    <message>
        <source>Old stock left</source>
        <translation>剩余旧库存</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>较早</translation>
    </message>
    <message>
        <source>Older than ours</source>
        <translation>比现有的旧</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>On a truck</source>
        <translation>已装车</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>在手量</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>On hold now:</source>
        <translation>当前冻结：</translation>
    </message>
    <message>
        <source>On hold since %1 by %2 (case %3): %4</source>
        <translation>%2 于 %1 冻结（案件 %3）：%4</translation>
    </message>
    <message>
        <source>On hold since %1 by %2: %3</source>
        <translation>%2 于 %1 冻结：%3</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation>已冻结：%1</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>On level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>按要求提供</translation>
    </message>
    <message>
        <source>On the account</source>
        <translation>留在账户</translation>
    </message>
    <message>
        <source>On the cart</source>
        <translation>在拣货车上</translation>
    </message>
    <message>
        <source>On the plan</source>
        <translation>在平面图上</translation>
    </message>
    <message>
        <source>On the truck</source>
        <translation>在车上</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>On which PC</source>
        <translation>哪台电脑</translation>
    </message>
    <message>
        <source>On which machine?</source>
        <translation>在哪台设备上？</translation>
    </message>
    <message>
        <source>Once it is approved and released:</source>
        <translation>批准并发布之后：</translation>
    </message>
    <message>
        <source>Once it is released:</source>
        <translation>发布之后：</translation>
    </message>
    <message>
        <source>One</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>One item</source>
        <translation>单一物料</translation>
    </message>
    <message>
        <source>One line above the foot, such as who directs the firm.</source>
        <translation>页脚上方的一行文字，如法定代表人。</translation>
    </message>
    <message>
        <source>One lot</source>
        <translation>单一批次</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>One of it is so many: 0.001 for g</source>
        <translation>一个等于多少：g 填 0.001</translation>
    </message>
    <message>
        <source>One of it is so many: 12, or 1/21</source>
        <translation>一个等于多少：12，或 1/21</translation>
    </message>
    <message>
        <source>One of the last %1 lots was rejected: a second one within five asks for tightened inspection.</source>
        <translation>最近 %1 批中有一批被拒收：五批内再有一批被拒收即转为加严检验。</translation>
    </message>
    <message>
        <source>One other unit</source>
        <translation>另一单位</translation>
    </message>
    <message>
        <source>One part.</source>
        <translation>一个零件。</translation>
    </message>
    <message>
        <source>One scan shows the customer, the order, the lot, who made it of what, and where the rest of it is.</source>
        <translation>扫描一次，即可看到客户、订单、批次、由谁用什么制成，以及其余货物在哪里。</translation>
    </message>
    <message>
        <source>One that stands beside it</source>
        <translation>放在旁边的单元</translation>
    </message>
    <message>
        <source>One tool is worn, or nearly.</source>
        <translation>有一件工具已磨损或即将磨损。</translation>
    </message>
    <message>
        <source>One unit of</source>
        <translation>原币</translation>
    </message>
    <message>
        <source>One where nothing stays: inbound, inspection, a dock</source>
        <translation>不久留的库位：收货区、检验区、月台</translation>
    </message>
    <message>
        <source>One zone</source>
        <translation>单库区</translation>
    </message>
    <message>
        <source>Only a count goes on</source>
        <translation>只能盘点</translation>
    </message>
    <message>
        <source>Only a ready one starts work</source>
        <translation>只有就绪的才能开工</translation>
    </message>
    <message>
        <source>Only an account without a balance and without a posting rule is closed.</source>
        <translation>只有没有余额、也没有过账规则的科目才能关闭。</translation>
    </message>
    <message>
        <source>Only at</source>
        <translation>仅限站点</translation>
    </message>
    <message>
        <source>Only goods of</source>
        <translation>仅限供应商</translation>
    </message>
    <message>
        <source>Only in variants with</source>
        <translation>仅用于变型</translation>
    </message>
    <message>
        <source>Only into bins of type</source>
        <translation>只放入此类型的库位</translation>
    </message>
    <message>
        <source>Only revision</source>
        <translation>限定版本</translation>
    </message>
    <message>
        <source>Only so many</source>
        <translation>只取部分数量</translation>
    </message>
    <message>
        <source>Only so much</source>
        <translation>仅判定数量</translation>
    </message>
    <message>
        <source>Only storage and outbound may be promised</source>
        <translation>只有存储区和出库区可以承诺</translation>
    </message>
    <message>
        <source>Only this item</source>
        <translation>只限此物料</translation>
    </message>
    <message>
        <source>Only what this unit holds</source>
        <translation>只发此单元中的</translation>
    </message>
    <message>
        <source>Only when chosen</source>
        <translation>仅选定时</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开%1</translation>
    </message>
    <message>
        <source>Open %1 first, by Ctrl+O: what you sign is that you have read it.</source>
        <translation>请先按 Ctrl+O 打开 %1：您签的是已阅读。</translation>
    </message>
    <message>
        <source>Open a PPAP file</source>
        <translation>建立 PPAP 文件</translation>
    </message>
    <message>
        <source>Open a PPAP file from the list.</source>
        <translation>请从列表中打开 PPAP 文件。</translation>
    </message>
    <message>
        <source>Open a change order or a request, and take the step from there.</source>
        <translation>请打开变更单或变更申请，从那里执行此步骤。</translation>
    </message>
    <message>
        <source>Open a closed period again</source>
        <translation>重新打开会计期间</translation>
    </message>
    <message>
        <source>Open a document from what you must read.</source>
        <translation>请从“我须阅读的文件”中打开。</translation>
    </message>
    <message>
        <source>Open a handling unit</source>
        <translation>打开包装单元</translation>
    </message>
    <message>
        <source>Open a process FMEA</source>
        <translation>建立过程 FMEA</translation>
    </message>
    <message>
        <source>Open a work order that is finished and close it from there.</source>
        <translation>请打开一张已完工的工单，从那里关闭。</translation>
    </message>
    <message>
        <source>Open a work order that is planned and release it from there.</source>
        <translation>请打开一张已计划的工单，从那里放行。</translation>
    </message>
    <message>
        <source>Open a year…</source>
        <translation>开启年度…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Open an 8D report</source>
        <translation>新建 8D 报告</translation>
    </message>
    <message>
        <source>Open an 8D report, and close it from there.</source>
        <translation>请打开一份 8D 报告，再从那里关闭。</translation>
    </message>
    <message>
        <source>Open an FMEA from the list.</source>
        <translation>请从列表中打开 FMEA。</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>未关闭的发现</translation>
    </message>
    <message>
        <source>Open in the pipeline</source>
        <translation>未决商机</translation>
    </message>
    <message>
        <source>Open invoices</source>
        <translation>未清发票</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>未清项</translation>
    </message>
    <message>
        <source>Open on %1</source>
        <translation>%1 未结余额</translation>
    </message>
    <message>
        <source>Open opportunities</source>
        <translation>进行中的商机</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>打开订单</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>未结订单</translation>
    </message>
    <message>
        <source>Open outside</source>
        <translation>用其他程序打开</translation>
    </message>
    <message>
        <source>Open quotes</source>
        <translation>未结报价</translation>
    </message>
    <message>
        <source>Open reports</source>
        <translation>未结报告</translation>
    </message>
    <message>
        <source>Open signals</source>
        <translation>未结信号</translation>
    </message>
    <message>
        <source>Open signals: %1</source>
        <translation>未结信号：%1</translation>
    </message>
    <message>
        <source>Open the bill</source>
        <translation>打开物料清单</translation>
    </message>
    <message>
        <source>Open the bin</source>
        <translation>打开库位</translation>
    </message>
    <message>
        <source>Open the chart</source>
        <translation>打开控制图</translation>
    </message>
    <message>
        <source>Open the complaint</source>
        <translation>打开投诉</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Open the invoice</source>
        <translation>打开发票</translation>
    </message>
    <message>
        <source>Open the mail</source>
        <translation>打开邮件</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>打开工单</translation>
    </message>
    <message>
        <source>Open the quote</source>
        <translation>打开报价</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>新建报告</translation>
    </message>
    <message>
        <source>Open the routing</source>
        <translation>打开工艺路线</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>打开服务单</translation>
    </message>
    <message>
        <source>Open the twelve months of a year</source>
        <translation>开启一年的十二个期间</translation>
    </message>
    <message>
        <source>Open then</source>
        <translation>当时未清</translation>
    </message>
    <message>
        <source>Open this job</source>
        <translation>打开这项作业</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>未结服务单</translation>
    </message>
    <message>
        <source>Open what you want to do, then scan.</source>
        <translation>请先打开要做的事，再扫描。</translation>
    </message>
    <message>
        <source>Open work</source>
        <translation>打开的工作</translation>
    </message>
    <message>
        <source>Open year</source>
        <translation>开启年度</translation>
    </message>
    <message>
        <source>Open, to be closed</source>
        <translation>未结，待关闭</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>新建时间</translation>
    </message>
    <message>
        <source>Opened it</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>期初余额</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>期初库存</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>来源单据</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>工序</translation>
    </message>
    <message>
        <source>Operation %1 is finished.</source>
        <translation>工序 %1 已完工。</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>工序</translation>
    </message>
    <message>
        <source>Operations of routings</source>
        <translation>工艺路线的工序</translation>
    </message>
    <message>
        <source>Operations of work orders</source>
        <translation>工单的工序</translation>
    </message>
    <message>
        <source>Operations running</source>
        <translation>进行中的工序</translation>
    </message>
    <message>
        <source>Operations that ask for it</source>
        <translation>要求它的工序</translation>
    </message>
    <message>
        <source>Operations that need it</source>
        <translation>需要它的工序</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Opportunities should be decided</source>
        <translation>商机应已决定</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Or a standard: centre</source>
        <translation>或给定标准：中心值</translation>
    </message>
    <message>
        <source>Or a standard: sigma</source>
        <translation>或给定标准：标准差</translation>
    </message>
    <message>
        <source>Or a whole unit</source>
        <translation>或整个单元</translation>
    </message>
    <message>
        <source>Or at</source>
        <translation>或在</translation>
    </message>
    <message>
        <source>Or lead</source>
        <translation>或线索</translation>
    </message>
    <message>
        <source>Or some lines</source>
        <translation>或选择部分行</translation>
    </message>
    <message>
        <source>Or this person</source>
        <translation>或此人</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Order %1 is signed.</source>
        <translation>订单 %1 已签单。</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>再次订购</translation>
    </message>
    <message>
        <source>Order board</source>
        <translation>订单看板</translation>
    </message>
    <message>
        <source>Order confirmation</source>
        <translation>订单确认书</translation>
    </message>
    <message>
        <source>Order entry</source>
        <translation>录入订单</translation>
    </message>
    <message>
        <source>Order from it…</source>
        <translation>由此编制变更单…</translation>
    </message>
    <message>
        <source>Order it</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>订单行</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>订单行</translation>
    </message>
    <message>
        <source>Order lines as earlier revisions showed them</source>
        <translation>以前各版本的订单行</translation>
    </message>
    <message>
        <source>Order lines have no day yet</source>
        <translation>尚无交期的订单行</translation>
    </message>
    <message>
        <source>Order lines that wait for goods</source>
        <translation>等待货物的订单行</translation>
    </message>
    <message>
        <source>Order lines wait to be made</source>
        <translation>有订单行待生产</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单编号</translation>
    </message>
    <message>
        <source>Order on paper</source>
        <translation>订单打印稿</translation>
    </message>
    <message>
        <source>Order that came of it</source>
        <translation>由此产生的订单</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>下单日期</translation>
    </message>
    <message>
        <source>Ordered as %1.</source>
        <translation>已下单：%1。</translation>
    </message>
    <message>
        <source>Ordered because of it</source>
        <translation>带来的订单额</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Orders and customers</source>
        <translation>订单与客户</translation>
    </message>
    <message>
        <source>Orders are late</source>
        <translation>逾期订单</translation>
    </message>
    <message>
        <source>Orders at most</source>
        <translation>最多订单数</translation>
    </message>
    <message>
        <source>Orders count until</source>
        <translation>订单计至</translation>
    </message>
    <message>
        <source>Orders every</source>
        <translation>下单间隔</translation>
    </message>
    <message>
        <source>Orders of the wave</source>
        <translation>波次的订单</translation>
    </message>
    <message>
        <source>Orders ready to leave</source>
        <translation>可发货订单</translation>
    </message>
    <message>
        <source>Orders that count</source>
        <translation>计入的订单</translation>
    </message>
    <message>
        <source>Orders that take the new</source>
        <translation>使用新版本的工单</translation>
    </message>
    <message>
        <source>Orders that take the old</source>
        <translation>使用旧版本的工单</translation>
    </message>
    <message>
        <source>Orders that wait</source>
        <translation>等待的订单量</translation>
    </message>
    <message>
        <source>Orders that were promised from it wait again</source>
        <translation>由它承诺的订单将重新等待</translation>
    </message>
    <message>
        <source>Orders to invoice</source>
        <translation>待开票订单</translation>
    </message>
    <message>
        <source>Orders to pick today</source>
        <translation>今日待拣订单</translation>
    </message>
    <message>
        <source>Orders under way with it</source>
        <translation>使用它的在制工单</translation>
    </message>
    <message>
        <source>Orders wait for</source>
        <translation>订单等待</translation>
    </message>
    <message>
        <source>Orders with returns</source>
        <translation>有退货的订单</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Other answer</source>
        <translation>另一个答案</translation>
    </message>
    <message>
        <source>Other links</source>
        <translation>其他关联</translation>
    </message>
    <message>
        <source>Other moves</source>
        <translation>其他移动</translation>
    </message>
    <message>
        <source>Other place of making</source>
        <translation>生产场所变更</translation>
    </message>
    <message>
        <source>Other unit</source>
        <translation>其他单位</translation>
    </message>
    <message>
        <source>Other units</source>
        <translation>其他单位</translation>
    </message>
    <message>
        <source>Other units of items</source>
        <translation>物料的其他单位</translation>
    </message>
    <message>
        <source>Other unit…</source>
        <translation>其他单位…</translation>
    </message>
    <message>
        <source>Other way</source>
        <translation>另一种做法</translation>
    </message>
    <message>
        <source>Other work centres</source>
        <translation>替代工作中心</translation>
    </message>
    <message>
        <source>Others who have some of it, or of what it is made of: %1</source>
        <translation>也收到过该批次或同样投入所制货物的其他客户：%1</translation>
    </message>
    <message>
        <source>Otherwise the units in it stand by themselves</source>
        <translation>否则其中的单元单独存放</translation>
    </message>
    <message>
        <source>Our item</source>
        <translation>我方物料</translation>
    </message>
    <message>
        <source>Our own, or unsaid</source>
        <translation>自制或未注明</translation>
    </message>
    <message>
        <source>Our share</source>
        <translation>我方份额</translation>
    </message>
    <message>
        <source>Our share of what they buy</source>
        <translation>我们占其采购的份额</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>本公司</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>出库锁定</translation>
    </message>
    <message>
        <source>Out of bin</source>
        <translation>取自库位</translation>
    </message>
    <message>
        <source>Out of calibration</source>
        <translation>超出校准有效期</translation>
    </message>
    <message>
        <source>Out of force</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Out of obsolete nothing comes. Add a new revision.</source>
        <translation>已淘汰的不能再恢复。请添加新版本。</translation>
    </message>
    <message>
        <source>Out of which bin?</source>
        <translation>从哪个库位？</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>出库区</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>发件箱</translation>
    </message>
    <message>
        <source>Outside the limits</source>
        <translation>超出限值</translation>
    </message>
    <message>
        <source>Outside work</source>
        <translation>外协</translation>
    </message>
    <message>
        <source>Outside, rework</source>
        <translation>外协、返工</translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <translation>90 天以上</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Overdue invoices</source>
        <translation>逾期发票</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>制造费用</translation>
    </message>
    <message>
        <source>Overhead above or below plan</source>
        <translation>制造费用多于或少于计划</translation>
    </message>
    <message>
        <source>Overhead absorbed by orders</source>
        <translation>订单吸收的制造费用</translation>
    </message>
    <message>
        <source>Overhead an hour</source>
        <translation>每小时制造费用</translation>
    </message>
    <message>
        <source>Overhead efficiency</source>
        <translation>制造费用效率差异</translation>
    </message>
    <message>
        <source>Own text, or a charge</source>
        <translation>自己的文字，或一项费用</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PPAP</source>
        <translation>PPAP 文件</translation>
    </message>
    <message>
        <source>PPAP file</source>
        <translation>PPAP 文件</translation>
    </message>
    <message>
        <source>PPAP files</source>
        <translation>PPAP 文件</translation>
    </message>
    <message>
        <source>PPAP files are due</source>
        <translation>PPAP 文件到期</translation>
    </message>
    <message>
        <source>PV</source>
        <translation>零件变差 PV</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>包装</translation>
    </message>
    <message>
        <source>Pack a new handling unit</source>
        <translation>包装新的单元</translation>
    </message>
    <message>
        <source>Pack a unit</source>
        <translation>包装单元</translation>
    </message>
    <message>
        <source>Pack a unit…</source>
        <translation>包装单元…</translation>
    </message>
    <message>
        <source>Pack an item…</source>
        <translation>物料包装…</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>包装件</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>包装件</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>已包装</translation>
    </message>
    <message>
        <source>Packed in</source>
        <translation>包装形式</translation>
    </message>
    <message>
        <source>Packed into %1 units.</source>
        <translation>装成 %1 个单元。</translation>
    </message>
    <message>
        <source>Packed: %1</source>
        <translation>已包装：%1</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>包装</translation>
    </message>
    <message>
        <source>Packing material</source>
        <translation>包装材料</translation>
    </message>
    <message>
        <source>Packs in it</source>
        <translation>内含包装数</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>Page %1 / %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1／%2 页</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Paid by this</source>
        <translation>本次付款</translation>
    </message>
    <message>
        <source>Paid or credited</source>
        <translation>已付或已贷记</translation>
    </message>
    <message>
        <source>Paid until %1</source>
        <translation>截至 %1 已付</translation>
    </message>
    <message>
        <source>Pallet</source>
        <translation>托盘</translation>
    </message>
    <message>
        <source>Pallet …%1</source>
        <translation>托盘 …%1</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文件数</translation>
    </message>
    <message>
        <source>Papers of returns</source>
        <translation>退货的单据</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Parameters of items</source>
        <translation>物料参数</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>零件</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>所属产品</translation>
    </message>
    <message>
        <source>Part of bad pieces</source>
        <translation>不合格品率</translation>
    </message>
    <message>
        <source>Part of bin</source>
        <translation>所属库位</translation>
    </message>
    <message>
        <source>Part submission warrant</source>
        <translation>零件提交保证书</translation>
    </message>
    <message>
        <source>Partly matched</source>
        <translation>部分核销</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>部分付款</translation>
    </message>
    <message>
        <source>Partly used</source>
        <translation>部分使用</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>往来单位</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>相关内容</translation>
    </message>
    <message>
        <source>Parts are searched by nothing yet. Press Ctrl+N to name the first parameter, such as Thread.</source>
        <translation>还没有可查找的参数。按 Ctrl+N 添加第一个，例如螺纹。</translation>
    </message>
    <message>
        <source>Parts by it</source>
        <translation>按此查找零件</translation>
    </message>
    <message>
        <source>Parts by it…</source>
        <translation>按此查找零件…</translation>
    </message>
    <message>
        <source>Parts by parameters</source>
        <translation>按参数查找零件</translation>
    </message>
    <message>
        <source>Parts directly below, at their cost</source>
        <translation>直接下级零件成本</translation>
    </message>
    <message>
        <source>Parts found</source>
        <translation>找到的零件</translation>
    </message>
    <message>
        <source>Parts in one, at their cost</source>
        <translation>单件零件成本</translation>
    </message>
    <message>
        <source>Parts into bin</source>
        <translation>零件放入库位</translation>
    </message>
    <message>
        <source>Parts not in stock for it</source>
        <translation>缺料零件数</translation>
    </message>
    <message>
        <source>Parts summed up</source>
        <translation>零件汇总</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>往来单位</translation>
    </message>
    <message>
        <source>Party, line %1</source>
        <translation>往来单位，第 %1 行</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password (15 characters or more)</source>
        <translation>密码（至少 15 个字符）</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>再次输入密码</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste a photo</source>
        <translation>粘贴照片</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>已暂停：%1</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>暂停…</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>应付</translation>
    </message>
    <message>
        <source>Payables</source>
        <translation>应付账款</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Payment %1 is booked</source>
        <translation>收款 %1 已登记</translation>
    </message>
    <message>
        <source>Payment at once.</source>
        <translation>即期付款。</translation>
    </message>
    <message>
        <source>Payment within %1 days of the invoice, without deduction.</source>
        <translation>开票后 %1 天内付清，无折扣。</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Payments received</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>本次核销</translation>
    </message>
    <message>
        <source>Pays within</source>
        <translation>付款期限</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>People and rights</source>
        <translation>人员与权限</translation>
    </message>
    <message>
        <source>People at other firms</source>
        <translation>往来单位联系人</translation>
    </message>
    <message>
        <source>People at work</source>
        <translation>在岗人数</translation>
    </message>
    <message>
        <source>People on the floor</source>
        <translation>现场人员</translation>
    </message>
    <message>
        <source>People who have it</source>
        <translation>具备的人数</translation>
    </message>
    <message>
        <source>People who may sign in</source>
        <translation>可登录的用户</translation>
    </message>
    <message>
        <source>People who must approve</source>
        <translation>批准人数</translation>
    </message>
    <message>
        <source>Per cent of the tolerance</source>
        <translation>占公差百分比</translation>
    </message>
    <message>
        <source>Per cent of the total variation</source>
        <translation>占总变差百分比</translation>
    </message>
    <message>
        <source>Per cent of the variation</source>
        <translation>占总变差百分比</translation>
    </message>
    <message>
        <source>Per million results</source>
        <translation>每百万结果缺陷数</translation>
    </message>
    <message>
        <source>Perhaps here already</source>
        <translation>可能已存在</translation>
    </message>
    <message>
        <source>Perhaps here already:</source>
        <translation>可能已经存在：</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>会计期间</translation>
    </message>
    <message>
        <source>Periods to close</source>
        <translation>待关闭的会计期间</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Person on the floor</source>
        <translation>现场人员</translation>
    </message>
    <message>
        <source>Personnel number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Phantom</source>
        <translation>虚拟件</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Phase out</source>
        <translation>逐步淘汰</translation>
    </message>
    <message>
        <source>Phasing out</source>
        <translation>逐步淘汰</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photo of it put right</source>
        <translation>纠正后的照片</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photos (*.png *.jpg *.jpeg)</source>
        <translation>照片 (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Photo…</source>
        <translation>照片…</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>拣货</translation>
    </message>
    <message>
        <source>Pick and ship</source>
        <translation>拣货与发货</translation>
    </message>
    <message>
        <source>Pick face</source>
        <translation>拣货面</translation>
    </message>
    <message>
        <source>Pick face of</source>
        <translation>拣货位物料</translation>
    </message>
    <message>
        <source>Pick faces</source>
        <translation>拣货面</translation>
    </message>
    <message>
        <source>Pick faces to refill</source>
        <translation>待补货的拣货面</translation>
    </message>
    <message>
        <source>Pick face…</source>
        <translation>拣货面…</translation>
    </message>
    <message>
        <source>Pick line</source>
        <translation>拣货行</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>拣货单</translation>
    </message>
    <message>
        <source>Pick lists</source>
        <translation>拣货单</translation>
    </message>
    <message>
        <source>Pick-ups</source>
        <translation>提货时间</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>已拣货</translation>
    </message>
    <message>
        <source>Picked goods go to %1 from now on.</source>
        <translation>从现在起，拣出的货物放到 %1。</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>件</translation>
    </message>
    <message>
        <source>Piece %1</source>
        <translation>零件 %1</translation>
    </message>
    <message>
        <source>Piece %1 of %2</source>
        <translation>第 %1 件，共 %2 件</translation>
    </message>
    <message>
        <source>Piece %1: %2</source>
        <translation>第 %1 件：%2</translation>
    </message>
    <message>
        <source>Piece by piece</source>
        <translation>逐件录入</translation>
    </message>
    <message>
        <source>Piece to correct</source>
        <translation>要更正的件</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Pieces (PV)</source>
        <translation>零件变差（PV）</translation>
    </message>
    <message>
        <source>Pieces at the operation</source>
        <translation>工序上的在制品</translation>
    </message>
    <message>
        <source>Pieces by appraisers</source>
        <translation>零件与测量者的交互作用</translation>
    </message>
    <message>
        <source>Pieces credited</source>
        <translation>已贷记数量</translation>
    </message>
    <message>
        <source>Pieces in it</source>
        <translation>内含件数</translation>
    </message>
    <message>
        <source>Pieces left</source>
        <translation>剩余件数</translation>
    </message>
    <message>
        <source>Pieces looked at</source>
        <translation>受检件数</translation>
    </message>
    <message>
        <source>Pieces lost or sent to rework</source>
        <translation>报废或返工的件</translation>
    </message>
    <message>
        <source>Pieces made</source>
        <translation>已做件数</translation>
    </message>
    <message>
        <source>Pieces of</source>
        <translation>来源工单</translation>
    </message>
    <message>
        <source>Pieces of lot %1</source>
        <translation>批次 %1 的样品</translation>
    </message>
    <message>
        <source>Pieces or readings</source>
        <translation>零件数或读数个数</translation>
    </message>
    <message>
        <source>Pieces or units looked at</source>
        <translation>检查的件数或单位数</translation>
    </message>
    <message>
        <source>Pieces replaced</source>
        <translation>已换货数量</translation>
    </message>
    <message>
        <source>Pieces scrapped at work, by reason</source>
        <translation>按原因的生产报废件数</translation>
    </message>
    <message>
        <source>Pieces sent to rework, by reason</source>
        <translation>按原因的返工件数</translation>
    </message>
    <message>
        <source>Pieces, pooled</source>
        <translation>零件（合并后）</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>销售管道</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Place of %1</source>
        <translation>%1 的位置</translation>
    </message>
    <message>
        <source>Place on it</source>
        <translation>图纸上的位置</translation>
    </message>
    <message>
        <source>Place on the board</source>
        <translation>看板上的位置</translation>
    </message>
    <message>
        <source>Place on the drawing</source>
        <translation>图纸上的位置</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位号</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Plan a campaign</source>
        <translation>策划营销活动</translation>
    </message>
    <message>
        <source>Plan an audit</source>
        <translation>计划审核</translation>
    </message>
    <message>
        <source>Plan counts</source>
        <translation>计划盘点</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Plan it…</source>
        <translation>计划…</translation>
    </message>
    <message>
        <source>Plan of the warehouse</source>
        <translation>仓库平面图</translation>
    </message>
    <message>
        <source>Plan which bins are counted</source>
        <translation>计划盘点哪些库位</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>Planned by</source>
        <translation>计划依据</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>计划日期</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>工厂</translation>
    </message>
    <message>
        <source>Please pay %1 by %2, without deduction.</source>
        <translation>请在 %2 前付清 %1，无折扣。</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>客户组合</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Possible from</source>
        <translation>可能值下界</translation>
    </message>
    <message>
        <source>Possible to</source>
        <translation>可能值上界</translation>
    </message>
    <message>
        <source>Post an entry by hand</source>
        <translation>手工记账</translation>
    </message>
    <message>
        <source>Post by hand</source>
        <translation>手工记账</translation>
    </message>
    <message>
        <source>Post credit note</source>
        <translation>贷项通知单过账</translation>
    </message>
    <message>
        <source>Post entry</source>
        <translation>凭证过账</translation>
    </message>
    <message>
        <source>Post the reversal</source>
        <translation>冲销过账</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>已过账</translation>
    </message>
    <message>
        <source>Posted by</source>
        <translation>过账来源</translation>
    </message>
    <message>
        <source>Posted documents and entries are what they were when they were posted.</source>
        <translation>已过账的单据和凭证与过账时一致。</translation>
    </message>
    <message>
        <source>Posted here by rule</source>
        <translation>按规则记入此科目</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>过账日期</translation>
    </message>
    <message>
        <source>Posting rules</source>
        <translation>过账规则</translation>
    </message>
    <message>
        <source>Pp</source>
        <translation>过程性能指数 Pp</translation>
    </message>
    <message>
        <source>Ppk</source>
        <translation>过程性能指数 Ppk</translation>
    </message>
    <message>
        <source>Press 1 to 5</source>
        <translation>按 1 到 5</translation>
    </message>
    <message>
        <source>Prevented today by</source>
        <translation>现行预防控制</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>预防</translation>
    </message>
    <message>
        <source>Prevention makes it rarer, detection finds it better; empty: prevention</source>
        <translation>预防使其更少发生，探测使其更易发现；留空：预防</translation>
    </message>
    <message>
        <source>Preventive</source>
        <translation>预防措施</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Price for</source>
        <translation>计价单位</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>价格表</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>价格表</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Prices of all price lists</source>
        <translation>所有价格表的价格</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print label</source>
        <translation>打印标签</translation>
    </message>
    <message>
        <source>Print traveller</source>
        <translation>打印流转卡</translation>
    </message>
    <message>
        <source>Print, save as PDF, copy (Alt+M)</source>
        <translation>打印、另存为 PDF、复制（Alt+M）</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印时间</translation>
    </message>
    <message>
        <source>Printed letter</source>
        <translation>打印信函</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>优先级：%1</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>成交概率</translation>
    </message>
    <message>
        <source>Probability, %</source>
        <translation>成交概率（%）</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>过程</translation>
    </message>
    <message>
        <source>Process FMEA</source>
        <translation>过程 FMEA</translation>
    </message>
    <message>
        <source>Process FMEAs</source>
        <translation>过程 FMEA</translation>
    </message>
    <message>
        <source>Process flow diagram</source>
        <translation>过程流程图</translation>
    </message>
    <message>
        <source>Process step</source>
        <translation>过程步骤</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>Products beside</source>
        <translation>联副产品</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>客户档案</translation>
    </message>
    <message>
        <source>Profiles of customers</source>
        <translation>客户概况</translation>
    </message>
    <message>
        <source>Profile…</source>
        <translation>客户档案…</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>已承诺</translation>
    </message>
    <message>
        <source>Promised on</source>
        <translation>承诺交期</translation>
    </message>
    <message>
        <source>Promised to orders</source>
        <translation>已承诺</translation>
    </message>
    <message>
        <source>Promised to others</source>
        <translation>已承诺他人</translation>
    </message>
    <message>
        <source>Promises follow it</source>
        <translation>承诺随之调整</translation>
    </message>
    <message>
        <source>Promises to customers that it touches</source>
        <translation>受影响的客户承诺</translation>
    </message>
    <message>
        <source>Promises touched</source>
        <translation>受影响的承诺</translation>
    </message>
    <message>
        <source>Proof by later audits</source>
        <translation>后续审核验证</translation>
    </message>
    <message>
        <source>Proof by later lots</source>
        <translation>后续批次验证</translation>
    </message>
    <message>
        <source>Prototype</source>
        <translation>样件</translation>
    </message>
    <message>
        <source>Prototype: bought and made. Released: sold too. Phase out: sold and used up. Obsolete: nothing any more.</source>
        <translation>样件：可采购和制造。已放行：还可销售。逐步淘汰：可销售和用完。已淘汰：都不允许。</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>汇率来源</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>采购</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <translation>采购</translation>
    </message>
    <message>
        <source>Put a lot on hold</source>
        <translation>冻结批次</translation>
    </message>
    <message>
        <source>Put a lot on hold and drop its allocations</source>
        <translation>冻结批次并取消其预留</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Put aside…</source>
        <translation>搁置…</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>上架</translation>
    </message>
    <message>
        <source>Put away a bin</source>
        <translation>上架一个库位</translation>
    </message>
    <message>
        <source>Put away first in zone</source>
        <translation>优先上架到库区</translation>
    </message>
    <message>
        <source>Put away what lies in a bin</source>
        <translation>上架库位中的货物</translation>
    </message>
    <message>
        <source>Put away what lies there…</source>
        <translation>上架那里的货物…</translation>
    </message>
    <message>
        <source>Put away: %1</source>
        <translation>上架：%1</translation>
    </message>
    <message>
        <source>Put goods into a handling unit</source>
        <translation>装入包装单元</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>放入</translation>
    </message>
    <message>
        <source>Put in…</source>
        <translation>放入…</translation>
    </message>
    <message>
        <source>Put it aside, and do it anew.</source>
        <translation>请搁置它，重新操作。</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>已纠正</translation>
    </message>
    <message>
        <source>Put right…</source>
        <translation>已纠正…</translation>
    </message>
    <message>
        <source>Put something in</source>
        <translation>放入货物</translation>
    </message>
    <message>
        <source>Put the cursor on the skill that is to be taken away.</source>
        <translation>请把光标移到要取消的技能上。</translation>
    </message>
    <message>
        <source>Put the lot on hold</source>
        <translation>冻结该批次</translation>
    </message>
    <message>
        <source>Put walks together on a round</source>
        <translation>把拣货单合成一个拣货轮次</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Quality (day, name): %1</source>
        <translation>质量部（日期、姓名）：%1</translation>
    </message>
    <message>
        <source>Quality and finance will ask</source>
        <translation>质量和财务部门都会问到</translation>
    </message>
    <message>
        <source>Quality decides what becomes of the pieces.</source>
        <translation>由质量部门决定这些件如何处理。</translation>
    </message>
    <message>
        <source>Quality figures</source>
        <translation>质量指标</translation>
    </message>
    <message>
        <source>Quality is asked for</source>
        <translation>需要质检</translation>
    </message>
    <message>
        <source>Quality limit</source>
        <translation>接收质量限</translation>
    </message>
    <message>
        <source>Quantities are those that were written down, lot by lot. What of a mixed lot is in which piece, nobody knows.</source>
        <translation>数量按批次逐笔记录。混合批次中的哪一部分进入了哪一件，无从得知。</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Quantity of line %1</source>
        <translation>第 %1 行的数量</translation>
    </message>
    <message>
        <source>Quantity on each</source>
        <translation>每张标签的数量</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>隔离区</translation>
    </message>
    <message>
        <source>Quarantine: on hold</source>
        <translation>隔离：已冻结</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Questions of audit programmes</source>
        <translation>审核方案的问题</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>报价单</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Quote %1 is kept.</source>
        <translation>已保存报价 %1。</translation>
    </message>
    <message>
        <source>Quote %1 of %2 is made.</source>
        <translation>已生成报价 %1，金额 %2。</translation>
    </message>
    <message>
        <source>Quote by a template</source>
        <translation>按模板报价</translation>
    </message>
    <message>
        <source>Quote or order</source>
        <translation>报价或订单</translation>
    </message>
    <message>
        <source>Quote template</source>
        <translation>报价模板</translation>
    </message>
    <message>
        <source>Quote templates</source>
        <translation>报价模板</translation>
    </message>
    <message>
        <source>Quote valid to</source>
        <translation>报价有效期至</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Quotes and orders</source>
        <translation>报价和订单</translation>
    </message>
    <message>
        <source>Quotes end within a week</source>
        <translation>一周内到期的报价</translation>
    </message>
    <message>
        <source>Quotes made of it</source>
        <translation>由此生成的报价</translation>
    </message>
    <message>
        <source>R squared</source>
        <translation>决定系数 R²</translation>
    </message>
    <message>
        <source>R&amp;R by analysis of variance</source>
        <translation>量具重复性与再现性（方差分析法）</translation>
    </message>
    <message>
        <source>R&amp;R by averages and ranges</source>
        <translation>量具重复性与再现性（均值极差法）</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>极差</translation>
    </message>
    <message>
        <source>Range from</source>
        <translation>量程起</translation>
    </message>
    <message>
        <source>Range to</source>
        <translation>量程止</translation>
    </message>
    <message>
        <source>Ranges by piece</source>
        <translation>各零件极差</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Rate a line of an FMEA again</source>
        <translation>重新评价 FMEA 的行</translation>
    </message>
    <message>
        <source>Rate of the day</source>
        <translation>当日汇率</translation>
    </message>
    <message>
        <source>Rate today</source>
        <translation>今日汇率</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>评价时间</translation>
    </message>
    <message>
        <source>Rated as found before it leaves, and a customer found it. Rate it again.</source>
        <translation>评分认为出厂前能发现，却由客户发现。请重新评分。</translation>
    </message>
    <message>
        <source>Rated by</source>
        <translation>评价人</translation>
    </message>
    <message>
        <source>Rated too well</source>
        <translation>评分过好</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Ratings in FMEAs</source>
        <translation>FMEA 的评价</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>换算率</translation>
    </message>
    <message>
        <source>Re-order due</source>
        <translation>该补订</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>反应措施</translation>
    </message>
    <message>
        <source>Reaction: %1</source>
        <translation>反应措施：%1</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Read a document</source>
        <translation>阅读文件</translation>
    </message>
    <message>
        <source>Read and understood</source>
        <translation>已阅读并理解</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>已读人数</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>读入</translation>
    </message>
    <message>
        <source>Read in leads, mails and calendars</source>
        <translation>读入线索、邮件和日历</translation>
    </message>
    <message>
        <source>Read in…</source>
        <translation>读入…</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>读者</translation>
    </message>
    <message>
        <source>Readers of a document</source>
        <translation>文件的读者</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Reading… %1 rows so far. Esc ends it.</source>
        <translation>正在读取… 已读 %1 行。按 Esc 结束。</translation>
    </message>
    <message>
        <source>Reading… Esc ends it.</source>
        <translation>正在读取…按 Esc 结束。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Ready on</source>
        <translation>完工日期</translation>
    </message>
    <message>
        <source>Ready to pick</source>
        <translation>可拣货</translation>
    </message>
    <message>
        <source>Ready to ship</source>
        <translation>可发货</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason at work</source>
        <translation>加工原因</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>原因代码</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收货</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>收货</translation>
    </message>
    <message>
        <source>Receivable</source>
        <translation>应收</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>应收账款</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>收货</translation>
    </message>
    <message>
        <source>Receive goods that were announced as a return</source>
        <translation>接收登记的退货</translation>
    </message>
    <message>
        <source>Receive money from a customer and match it to invoices</source>
        <translation>登记客户收款并核销发票</translation>
    </message>
    <message>
        <source>Receive payment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Receive stock and serve who waits for it</source>
        <translation>收货，并满足等待的订单</translation>
    </message>
    <message>
        <source>Receive them</source>
        <translation>收货</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收</translation>
    </message>
    <message>
        <source>Received %1 of %2.</source>
        <translation>已收 %2，数量 %1。</translation>
    </message>
    <message>
        <source>Received (day, name): %1</source>
        <translation>收货（日期、姓名）：%1</translation>
    </message>
    <message>
        <source>Received above or below standard</source>
        <translation>收货价格差异</translation>
    </message>
    <message>
        <source>Received now</source>
        <translation>本次收货</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收款日期</translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation>收货…</translation>
    </message>
    <message>
        <source>Reclassification</source>
        <translation>重分类</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Record a calibration</source>
        <translation>记录校准</translation>
    </message>
    <message>
        <source>Record a calibration of a gauge</source>
        <translation>记录量具校准</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Record the result of a step</source>
        <translation>记录步骤的结果</translation>
    </message>
    <message>
        <source>Record what a machine does</source>
        <translation>记录机器的状态</translation>
    </message>
    <message>
        <source>Record what pieces showed</source>
        <translation>记录检验结果</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>Recorded, and not as it should be</source>
        <translation>已记录，但不合格</translation>
    </message>
    <message>
        <source>Recorded, and outside the limits</source>
        <translation>已记录，但超出限值</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>涉及的记录</translation>
    </message>
    <message>
        <source>Records that were merged</source>
        <translation>已合并的记录</translation>
    </message>
    <message>
        <source>Recount</source>
        <translation>复盘</translation>
    </message>
    <message>
        <source>Recounting</source>
        <translation>复盘中</translation>
    </message>
    <message>
        <source>Red lines</source>
        <translation>修改对照</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>放宽</translation>
    </message>
    <message>
        <source>Reduced inspection is wanted</source>
        <translation>允许放宽检验</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考号</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>补货</translation>
    </message>
    <message>
        <source>Refill below</source>
        <translation>低于此补货</translation>
    </message>
    <message>
        <source>Refill for it…</source>
        <translation>为它补货…</translation>
    </message>
    <message>
        <source>Refill pick faces</source>
        <translation>补货拣货面</translation>
    </message>
    <message>
        <source>Refill the pick faces</source>
        <translation>补货拣货面</translation>
    </message>
    <message>
        <source>Refill up to</source>
        <translation>补货到</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Refused attempts</source>
        <translation>被拒绝的操作</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>省／地区</translation>
    </message>
    <message>
        <source>Register and number.</source>
        <translation>登记机关和登记号。</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>注册登记</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>否决</translation>
    </message>
    <message>
        <source>Reject a change, signed</source>
        <translation>签名驳回变更</translation>
    </message>
    <message>
        <source>Reject, signed</source>
        <translation>签名否决</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已否决</translation>
    </message>
    <message>
        <source>Rejected, it goes back to %1, with your comment; no signature counts any more.</source>
        <translation>否决后退回给 %1，附上您的意见；所有签名不再有效。</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Release %1? It is locked for good, and goods that come from now on are inspected by it. The edition before is retired.</source>
        <translation>发布 %1？发布后永久锁定，此后到达的货物按其检验，上一版停用。</translation>
    </message>
    <message>
        <source>Release %1? It is locked for good. The inspection plans of its lines are made and released, and goods are inspected by them.</source>
        <translation>发布 %1？发布后永久锁定，并据其各行生成和发布检验计划，货物按这些计划检验。</translation>
    </message>
    <message>
        <source>Release %1? It is locked for good: a change is a new revision. Work orders released from now on are worked by it where its revision is made.</source>
        <translation>发布 %1？它将永久锁定：修改须用新版本。以后放行的工单在制造该版本时按它加工。</translation>
    </message>
    <message>
        <source>Release %1? It is looked at whole and locked for good: a change is a new revision. Work orders released from now on take it where its revision is made.</source>
        <translation>发布 %1？将整体检查并永久锁定：修改须用新版本。以后放行的工单在制造该版本时采用它。</translation>
    </message>
    <message>
        <source>Release a bill of material and lock it</source>
        <translation>发布并锁定物料清单</translation>
    </message>
    <message>
        <source>Release a change order: all of it takes hold</source>
        <translation>发布变更单：全部内容生效</translation>
    </message>
    <message>
        <source>Release a control plan and its inspection plans</source>
        <translation>发布控制计划及其检验计划</translation>
    </message>
    <message>
        <source>Release a lot from hold</source>
        <translation>放行冻结的批次</translation>
    </message>
    <message>
        <source>Release a revision of a document</source>
        <translation>发布文件版本</translation>
    </message>
    <message>
        <source>Release a routing and lock it</source>
        <translation>发布并锁定工艺路线</translation>
    </message>
    <message>
        <source>Release a work order and set its material aside</source>
        <translation>下达工单并留出物料</translation>
    </message>
    <message>
        <source>Release an inspection plan</source>
        <translation>发布检验计划</translation>
    </message>
    <message>
        <source>Release at once</source>
        <translation>立即下达</translation>
    </message>
    <message>
        <source>Release orders to be picked as a wave</source>
        <translation>把订单作为波次释放拣货</translation>
    </message>
    <message>
        <source>Release revision %1? It is the one to work by from now on, and the one before it stays only with the work orders that were released with it. The terminals show it at once.</source>
        <translation>发布版本 %1？从现在起按它加工，之前的版本只留在以它下达的工单上。终端立即显示它。</translation>
    </message>
    <message>
        <source>Release the change</source>
        <translation>发布变更</translation>
    </message>
    <message>
        <source>Release the order</source>
        <translation>放行工单</translation>
    </message>
    <message>
        <source>Release the wave</source>
        <translation>下达波次</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>已放行</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>放行人</translation>
    </message>
    <message>
        <source>Released by %1 on %2</source>
        <translation>由 %1 于 %2 放行</translation>
    </message>
    <message>
        <source>Released by concession</source>
        <translation>让步放行</translation>
    </message>
    <message>
        <source>Released changes have their day and did not take hold yet</source>
        <translation>已发布的变更到期而尚未生效</translation>
    </message>
    <message>
        <source>Released changes whose day has come take hold now. Releasing work orders does it too.</source>
        <translation>让到期的已发布变更现在生效。放行工单时也会这样做。</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Released operations</source>
        <translation>已发布工序</translation>
    </message>
    <message>
        <source>Released revision</source>
        <translation>已发布版本</translation>
    </message>
    <message>
        <source>Released, and still held for another case</source>
        <translation>已放行，但仍被另一案件冻结</translation>
    </message>
    <message>
        <source>Released, but another hold of the lot is still open.</source>
        <translation>已放行，但该批次还有另一项冻结未解除。</translation>
    </message>
    <message>
        <source>Released: it may be used</source>
        <translation>已放行：可以使用</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>放行…</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>催款</translation>
    </message>
    <message>
        <source>Remind all</source>
        <translation>全部催款</translation>
    </message>
    <message>
        <source>Remind customers of overdue invoices</source>
        <translation>催收逾期发票</translation>
    </message>
    <message>
        <source>Remind every customer who may be reminded today, one letter each?</source>
        <translation>向今天可催款的每个客户各发一封催款函？</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>已催款</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>催款</translation>
    </message>
    <message>
        <source>Reminders sent</source>
        <translation>已发催款</translation>
    </message>
    <message>
        <source>Remove from it</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>已移出。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename role</source>
        <translation>重命名角色</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Reopen period</source>
        <translation>重新打开期间</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>重新打开…</translation>
    </message>
    <message>
        <source>Reorder point</source>
        <translation>再订货点</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>返修</translation>
    </message>
    <message>
        <source>Repeatability</source>
        <translation>重复性</translation>
    </message>
    <message>
        <source>Repeatability (EV)</source>
        <translation>重复性（EV）</translation>
    </message>
    <message>
        <source>Repeatability, pooled</source>
        <translation>重复性（合并后）</translation>
    </message>
    <message>
        <source>Replace a return without price</source>
        <translation>免费换货</translation>
    </message>
    <message>
        <source>Replace by what is shown now</source>
        <translation>用当前显示替换</translation>
    </message>
    <message>
        <source>Replace the kinds of defects</source>
        <translation>替换缺陷类别</translation>
    </message>
    <message>
        <source>Replace the return</source>
        <translation>为退货换货</translation>
    </message>
    <message>
        <source>Replace what watches</source>
        <translation>替换控制特性</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>被替换于</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>换货</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>换货…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报工</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>报工 %1</translation>
    </message>
    <message>
        <source>Report %1/%2</source>
        <translation>报工 %1/%2</translation>
    </message>
    <message>
        <source>Report good pieces, scrap and rework</source>
        <translation>报告合格、报废和返工</translation>
    </message>
    <message>
        <source>Report this…</source>
        <translation>报此工序…</translation>
    </message>
    <message>
        <source>Report what was made</source>
        <translation>报工</translation>
    </message>
    <message>
        <source>Reported on %1.</source>
        <translation>已报工：%1。</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报工记录</translation>
    </message>
    <message>
        <source>Reports of work</source>
        <translation>报工</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报工…</translation>
    </message>
    <message>
        <source>Reproducibility (AV)</source>
        <translation>再现性（AV）</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求号</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>变更申请</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Required steps to do: %1</source>
        <translation>未做的必做步骤：%1</translation>
    </message>
    <message>
        <source>Requires</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>已反馈</translation>
    </message>
    <message>
        <source>Responded on</source>
        <translation>反馈日期</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>Response…</source>
        <translation>登记回应…</translation>
    </message>
    <message>
        <source>Restock</source>
        <translation>重新入库</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果数</translation>
    </message>
    <message>
        <source>Results of %1</source>
        <translation>%1 的结果</translation>
    </message>
    <message>
        <source>Results of steps</source>
        <translation>步骤结果</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Resume the source…</source>
        <translation>恢复来源…</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>报废</translation>
    </message>
    <message>
        <source>Retire %1? Nothing is inspected by it any more; what waits is still decided on.</source>
        <translation>停用 %1？此后不再按其检验；待判定的货物仍须判定。</translation>
    </message>
    <message>
        <source>Retire %1? Nothing new is made by it; orders under way keep their own copy.</source>
        <translation>停用 %1？不再用它制造新的；在制工单保留自己的副本。</translation>
    </message>
    <message>
        <source>Retire a bill of material</source>
        <translation>停用物料清单</translation>
    </message>
    <message>
        <source>Retire a routing</source>
        <translation>停用工艺路线</translation>
    </message>
    <message>
        <source>Retire an inspection plan</source>
        <translation>停用检验计划</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Retired: it is not offered any more</source>
        <translation>停用：不再供选择</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Return on spend</source>
        <translation>投入回报率</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Returns to come</source>
        <translation>待收退货</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>退货…</translation>
    </message>
    <message>
        <source>Revaluation</source>
        <translation>重估</translation>
    </message>
    <message>
        <source>Reverse an entry</source>
        <translation>冲销凭证</translation>
    </message>
    <message>
        <source>Reverse an entry made by hand</source>
        <translation>冲销手工凭证</translation>
    </message>
    <message>
        <source>Reverse charge</source>
        <translation>反向征收</translation>
    </message>
    <message>
        <source>Reverse…</source>
        <translation>冲销…</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>评审时间</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>评审人</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Revision %1 has its new state.</source>
        <translation>版本 %1 已有新状态。</translation>
    </message>
    <message>
        <source>Revision %1 is released.</source>
        <translation>版本 %1 已发布。</translation>
    </message>
    <message>
        <source>Revision %1 is the one to buy, make and sell.</source>
        <translation>采购、制造和销售现用版本 %1。</translation>
    </message>
    <message>
        <source>Revision %1 is withdrawn.</source>
        <translation>版本 %1 已作废。</translation>
    </message>
    <message>
        <source>Revision %1 needs no material. The order can be released.</source>
        <translation>版本 %1 不需要物料，可以放行。</translation>
    </message>
    <message>
        <source>Revision %1 takes hold from serial %2 on, by %3.</source>
        <translation>版本 %1 从序列号 %2 起生效，依据 %3。</translation>
    </message>
    <message>
        <source>Revision %1 takes hold on %2, by %3.</source>
        <translation>版本 %1 于 %2 生效，依据 %3。</translation>
    </message>
    <message>
        <source>Revision %1: everything is in stock and will be set aside.</source>
        <translation>版本 %1：物料齐备，将全部预留。</translation>
    </message>
    <message>
        <source>Revision %1: of %2 components %3 are missing in part. What is there is set aside, the rest when it comes.</source>
        <translation>版本 %1：%2 个组件中 %3 个不足。现有的先预留，其余到货再补。</translation>
    </message>
    <message>
        <source>Revision made</source>
        <translation>制造版本</translation>
    </message>
    <message>
        <source>Revision of the document</source>
        <translation>文件版本</translation>
    </message>
    <message>
        <source>Revision of the item</source>
        <translation>物料版本</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Revisions of documents</source>
        <translation>文件版本</translation>
    </message>
    <message>
        <source>Revisions of items</source>
        <translation>物料版本</translation>
    </message>
    <message>
        <source>Rework</source>
        <translation>返工</translation>
    </message>
    <message>
        <source>Rework pieces of a lot</source>
        <translation>返工批次中的件</translation>
    </message>
    <message>
        <source>Reworking</source>
        <translation>返工中</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Right bin</source>
        <translation>库位正确</translation>
    </message>
    <message>
        <source>Right bin. Now scan the lot&apos;s label.</source>
        <translation>库位正确。现在扫描批次标签。</translation>
    </message>
    <message>
        <source>Right lot</source>
        <translation>批次正确</translation>
    </message>
    <message>
        <source>Right, take it</source>
        <translation>正确，请取走</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Rights to give</source>
        <translation>要授予的权限</translation>
    </message>
    <message>
        <source>Rights to take away</source>
        <translation>要收回的权限</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Risk of losing them</source>
        <translation>流失风险</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Roles and how many rights and people they have</source>
        <translation>角色及其权限数和人数</translation>
    </message>
    <message>
        <source>Rolled up</source>
        <translation>卷积成本</translation>
    </message>
    <message>
        <source>Rolled up, more than the standard</source>
        <translation>卷积成本高于标准成本</translation>
    </message>
    <message>
        <source>Room left</source>
        <translation>有空间</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>根本原因</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>拣货轮次</translation>
    </message>
    <message>
        <source>Round on paper</source>
        <translation>拣货轮次单</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>尾差</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>拣货轮次</translation>
    </message>
    <message>
        <source>Rounds that nobody walks</source>
        <translation>无人领取的轮次</translation>
    </message>
    <message>
        <source>Rounds under way</source>
        <translation>进行中的轮次</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>工艺路线</translation>
    </message>
    <message>
        <source>Routing of %1</source>
        <translation>%1 的工艺路线</translation>
    </message>
    <message>
        <source>Routings</source>
        <translation>工艺路线</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Rows are being brought in. Wait for it, or end it with Esc.</source>
        <translation>正在导入。请等待，或按 Esc 结束。</translation>
    </message>
    <message>
        <source>Rows are being taken in. Wait for it.</source>
        <translation>正在读入，请稍候。</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>文件的行</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rule between two answers</source>
        <translation>两个答案之间的规则</translation>
    </message>
    <message>
        <source>Rule broken</source>
        <translation>违反的准则</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rules of segments</source>
        <translation>客户群的规则</translation>
    </message>
    <message>
        <source>Rule…</source>
        <translation>规则…</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>停用中</translation>
    </message>
    <message>
        <source>Run time</source>
        <translation>加工时间</translation>
    </message>
    <message>
        <source>Run time for one</source>
        <translation>单件加工时间</translation>
    </message>
    <message>
        <source>Run time in ms</source>
        <translation>加工时间（毫秒）</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>SSCC</source>
        <translation>SSCC 码</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>安全库存</translation>
    </message>
    <message>
        <source>Said to be bad</source>
        <translation>客户称不良</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售收入</translation>
    </message>
    <message>
        <source>Sales of 12 months</source>
        <translation>12 个月销售额</translation>
    </message>
    <message>
        <source>Sales of twelve months</source>
        <translation>十二个月销售额</translation>
    </message>
    <message>
        <source>Sales targets</source>
        <translation>销售目标</translation>
    </message>
    <message>
        <source>Sales territories</source>
        <translation>销售区域</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>销售员</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>抽样方式</translation>
    </message>
    <message>
        <source>Sample parts</source>
        <translation>样品零件</translation>
    </message>
    <message>
        <source>Sample rejected</source>
        <translation>样本拒收</translation>
    </message>
    <message>
        <source>Sample: accept</source>
        <translation>样本：接收</translation>
    </message>
    <message>
        <source>Sample: accept, barely</source>
        <translation>样本：勉强接收</translation>
    </message>
    <message>
        <source>Sample: reject</source>
        <translation>样本：拒收</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>抽样</translation>
    </message>
    <message>
        <source>Sampling by source</source>
        <translation>按来源的抽样状态</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>另存为 CSV…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Save as XLSX…</source>
        <translation>另存为 XLSX…</translation>
    </message>
    <message>
        <source>Save as a view for everybody…</source>
        <translation>另存为公用视图…</translation>
    </message>
    <message>
        <source>Save as a view of mine…</source>
        <translation>另存为我的视图…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save rights</source>
        <translation>保存权限</translation>
    </message>
    <message>
        <source>Save the bad rows</source>
        <translation>另存有错的行</translation>
    </message>
    <message>
        <source>Save the bad rows…</source>
        <translation>另存有错的行…</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Saved views of lists</source>
        <translation>已保存的列表视图</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>正在保存 %1</translation>
    </message>
    <message>
        <source>Say how soon and by whom something is carried</source>
        <translation>设定何时、由谁搬运</translation>
    </message>
    <message>
        <source>Say in a few words what is wrong.</source>
        <translation>请用几个字说明问题。</translation>
    </message>
    <message>
        <source>Say in a few words why it is not to be done.</source>
        <translation>请用几个字说明为什么不做。</translation>
    </message>
    <message>
        <source>Say so to quality.</source>
        <translation>请告知质量部门。</translation>
    </message>
    <message>
        <source>Say that a grip is short and look elsewhere</source>
        <translation>报告缺货并另找货源</translation>
    </message>
    <message>
        <source>Say what came of it</source>
        <translation>更新商机</translation>
    </message>
    <message>
        <source>Say what it is, or between which numbers.</source>
        <translation>请说明它是什么，或在哪些数值之间。</translation>
    </message>
    <message>
        <source>Say what was found of a lot</source>
        <translation>登记批次的实盘数</translation>
    </message>
    <message>
        <source>Say whether a bin is empty</source>
        <translation>确认库位是否已空</translation>
    </message>
    <message>
        <source>Say which account an event posts to</source>
        <translation>设置过账规则</translation>
    </message>
    <message>
        <source>Say which carrier takes an order</source>
        <translation>指定订单的承运人</translation>
    </message>
    <message>
        <source>Say which document an item or an operation is worked by</source>
        <translation>指定物料或工序所用的文件</translation>
    </message>
    <message>
        <source>Say who must read a document</source>
        <translation>指定文件的阅读人</translation>
    </message>
    <message>
        <source>Say who need not read a document any more</source>
        <translation>取消文件的阅读要求</translation>
    </message>
    <message>
        <source>Says how it is valued and booked</source>
        <translation>决定如何计价和记账</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Scan %1</source>
        <translation>扫描 %1</translation>
    </message>
    <message>
        <source>Scan a bin to count it</source>
        <translation>扫描要盘点的库位</translation>
    </message>
    <message>
        <source>Scan a bin to move it there</source>
        <translation>扫描要移到的库位</translation>
    </message>
    <message>
        <source>Scan a job or a lot, or choose a job</source>
        <translation>扫描作业或批次，或选择作业</translation>
    </message>
    <message>
        <source>Scan a label of the goods first, or choose the delivery.</source>
        <translation>请先扫描货物标签，或选择发货。</translation>
    </message>
    <message>
        <source>Scan a label of the goods; or type a part of the customer&apos;s name</source>
        <translation>扫描货物标签，或输入客户名称的一部分</translation>
    </message>
    <message>
        <source>Scan a label of the lot, or type its number.</source>
        <translation>请扫描批次标签，或输入批号。</translation>
    </message>
    <message>
        <source>Scan a label of the unit, or type its SSCC.</source>
        <translation>扫描单元的标签，或输入其 SSCC。</translation>
    </message>
    <message>
        <source>Scan a label, a lot or a pallet, or choose</source>
        <translation>扫描标签、批次或托盘，或选择</translation>
    </message>
    <message>
        <source>Scan a label, an item or a bin; or type an item</source>
        <translation>扫描标签、物料或库位，或输入物料</translation>
    </message>
    <message>
        <source>Scan a label, or type any number</source>
        <translation>扫描标签，或输入任意编号</translation>
    </message>
    <message>
        <source>Scan a label, or type the number of a lot or a serial number.</source>
        <translation>请扫描标签，或输入批号或序列号。</translation>
    </message>
    <message>
        <source>Scan a label, or type the number of an order, a lot, a delivery, a complaint: its thread stands here.</source>
        <translation>请扫描标签，或输入订单、批次、发货、投诉等的编号：其来龙去脉显示在这里。</translation>
    </message>
    <message>
        <source>Scan a lot to see what it is and where it came from.</source>
        <translation>扫描批次，查看它是什么、从哪里来。</translation>
    </message>
    <message>
        <source>Scan a lot, or a box to put in</source>
        <translation>扫描批次，或要放入的包装</translation>
    </message>
    <message>
        <source>Scan a lot, or the traveller of a job</source>
        <translation>扫描批次，或作业的流转卡</translation>
    </message>
    <message>
        <source>Scan a pallet, or choose from the list.</source>
        <translation>请扫描托盘，或从清单中选择。</translation>
    </message>
    <message>
        <source>Scan a pallet, or choose what to carry</source>
        <translation>扫描托盘，或选择要搬运的</translation>
    </message>
    <message>
        <source>Scan a traveller or a lot, or choose an inspection</source>
        <translation>扫描流转卡或批次，或选择检验单</translation>
    </message>
    <message>
        <source>Scan another gauge, or type the value</source>
        <translation>扫描其他量具，或输入数值</translation>
    </message>
    <message>
        <source>Scan another lot</source>
        <translation>扫描另一个批次</translation>
    </message>
    <message>
        <source>Scan bin %1</source>
        <translation>扫描库位 %1</translation>
    </message>
    <message>
        <source>Scan bin %1, where you set it down</source>
        <translation>扫描放下处的库位 %1</translation>
    </message>
    <message>
        <source>Scan each serial number that is good</source>
        <translation>逐个扫描合格的序列号</translation>
    </message>
    <message>
        <source>Scan it  Ctrl+G</source>
        <translation>扫描  Ctrl+G</translation>
    </message>
    <message>
        <source>Scan it; empty: none</source>
        <translation>请扫描；留空：无</translation>
    </message>
    <message>
        <source>Scan its label</source>
        <translation>扫描标签</translation>
    </message>
    <message>
        <source>Scan its label; also one that the books have elsewhere</source>
        <translation>扫描其标签；账面在别处的也可以</translation>
    </message>
    <message>
        <source>Scan the badge</source>
        <translation>扫描工牌</translation>
    </message>
    <message>
        <source>Scan the badge of who takes the job</source>
        <translation>扫描接手人的工牌</translation>
    </message>
    <message>
        <source>Scan the bin where you set it down</source>
        <translation>扫描放下处的库位</translation>
    </message>
    <message>
        <source>Scan the bin you stand at</source>
        <translation>扫描你所在的库位</translation>
    </message>
    <message>
        <source>Scan the gauge: %1</source>
        <translation>请扫描量具：%1</translation>
    </message>
    <message>
        <source>Scan the label of a lot.</source>
        <translation>请扫描批次标签。</translation>
    </message>
    <message>
        <source>Scan the label of the piece.</source>
        <translation>请扫描该件的标签。</translation>
    </message>
    <message>
        <source>Scan the label of what you take.</source>
        <translation>请扫描所取物料的标签。</translation>
    </message>
    <message>
        <source>Scan the lot you take</source>
        <translation>扫描所取的批次</translation>
    </message>
    <message>
        <source>Scan the lot&apos;s label, or press Enter for the lot shown</source>
        <translation>扫描批次标签，或按 Enter 确认所示批次</translation>
    </message>
    <message>
        <source>Scan the next lot</source>
        <translation>扫描下一个批次</translation>
    </message>
    <message>
        <source>Scan the next piece.</source>
        <translation>请扫描下一件。</translation>
    </message>
    <message>
        <source>Scan the number of a walk, or choose one</source>
        <translation>扫描拣货单号，或选择</translation>
    </message>
    <message>
        <source>Scan the pallet that goes onto the truck</source>
        <translation>扫描要装车的托盘</translation>
    </message>
    <message>
        <source>Scan the pallet …%1</source>
        <translation>扫描托盘 …%1</translation>
    </message>
    <message>
        <source>Scan the traveller of a job of %1, or choose one.</source>
        <translation>请扫描 %1 的作业流转卡，或选择一项。</translation>
    </message>
    <message>
        <source>Scan the traveller of a job, or choose one</source>
        <translation>扫描作业流转卡，或选择一项</translation>
    </message>
    <message>
        <source>Scan the traveller of the job, or the lot.</source>
        <translation>请扫描作业的流转卡或批次。</translation>
    </message>
    <message>
        <source>Scan tote %1</source>
        <translation>扫描料箱 %1</translation>
    </message>
    <message>
        <source>Scan your badge</source>
        <translation>请扫描工牌</translation>
    </message>
    <message>
        <source>Scanned at</source>
        <translation>扫描时间</translation>
    </message>
    <message>
        <source>Scanned twice</source>
        <translation>重复扫描</translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation>报废</translation>
    </message>
    <message>
        <source>Scrap allowance</source>
        <translation>损耗余量</translation>
    </message>
    <message>
        <source>Scrap stock</source>
        <translation>库存报废</translation>
    </message>
    <message>
        <source>Scrapped</source>
        <translation>报废</translation>
    </message>
    <message>
        <source>Scrapped.</source>
        <translation>已报废。</translation>
    </message>
    <message>
        <source>Scrap…</source>
        <translation>报废…</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>校验值</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>搜索与命令</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>正在查找</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Second sample</source>
        <translation>第二样本</translation>
    </message>
    <message>
        <source>Second unit</source>
        <translation>第二单位</translation>
    </message>
    <message>
        <source>See bills of material, routings, documents and change orders</source>
        <translation>查看物料清单、工艺路线、文件和变更单</translation>
    </message>
    <message>
        <source>See complaints, nonconforming goods, returns and 8D reports</source>
        <translation>查看投诉、不合格品、退货和 8D 报告</translation>
    </message>
    <message>
        <source>See costs, stock values and margins</source>
        <translation>查看成本、库存价值和毛利</translation>
    </message>
    <message>
        <source>See customers, quotes, orders and prices</source>
        <translation>查看客户、报价、订单和价格</translation>
    </message>
    <message>
        <source>See firms, persons, users and their rights</source>
        <translation>查看往来单位、人员、用户及其权限</translation>
    </message>
    <message>
        <source>See inspections, their results, plans and gauges</source>
        <translation>查看检验、检验结果、计划和量具</translation>
    </message>
    <message>
        <source>See invoices, payments and what is open</source>
        <translation>查看发票、收款和未清项</translation>
    </message>
    <message>
        <source>See leads, opportunities and activities</source>
        <translation>查看线索、商机和活动</translation>
    </message>
    <message>
        <source>See people, jobs and calls of the floor</source>
        <translation>查看现场的人员、作业和呼叫</translation>
    </message>
    <message>
        <source>See pick lists, shipments and returns</source>
        <translation>查看拣货单、发货和退货</translation>
    </message>
    <message>
        <source>See stock by lot and place, and how it moved</source>
        <translation>按批次和库位查看库存及其移动</translation>
    </message>
    <message>
        <source>See the accounts and the journal</source>
        <translation>查看科目和凭证</translation>
    </message>
    <message>
        <source>See the hashes of passwords</source>
        <translation>查看密码的散列值</translation>
    </message>
    <message>
        <source>See the log: who did what, and when</source>
        <translation>查看日志：谁在何时做了什么</translation>
    </message>
    <message>
        <source>See work orders, their material, and what went into which lot</source>
        <translation>查看工单、其物料，以及什么用于哪个批次</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>客户群</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>客户群</translation>
    </message>
    <message>
        <source>Segments of customers</source>
        <translation>客户群</translation>
    </message>
    <message>
        <source>Sell a line below its cost</source>
        <translation>低于成本销售</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Send by mail</source>
        <translation>邮件发送</translation>
    </message>
    <message>
        <source>Send it so</source>
        <translation>按此发送</translation>
    </message>
    <message>
        <source>Send others without price</source>
        <translation>免费补发</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发出日期</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Serial or lot</source>
        <translation>序列号或批次</translation>
    </message>
    <message>
        <source>Serials and lots</source>
        <translation>序列号和批次</translation>
    </message>
    <message>
        <source>Serials with their parts</source>
        <translation>序列号及其零件</translation>
    </message>
    <message>
        <source>Service desk</source>
        <translation>服务台</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服务时限</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>服务时限</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>设置 PIN</translation>
    </message>
    <message>
        <source>Set PIN…</source>
        <translation>设置 PIN…</translation>
    </message>
    <message>
        <source>Set a PIN for terminals</source>
        <translation>设置终端 PIN</translation>
    </message>
    <message>
        <source>Set a customer&apos;s trade and territory</source>
        <translation>设置客户的行业和销售区域</translation>
    </message>
    <message>
        <source>Set a lot aside for an order line by hand</source>
        <translation>手工为订单行预留批次</translation>
    </message>
    <message>
        <source>Set a parameter</source>
        <translation>设置参数</translation>
    </message>
    <message>
        <source>Set a parameter of an item</source>
        <translation>设置物料参数</translation>
    </message>
    <message>
        <source>Set a parameter…</source>
        <translation>设置参数…</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>设置密码</translation>
    </message>
    <message>
        <source>Set a price in a list</source>
        <translation>在价格表中设置价格</translation>
    </message>
    <message>
        <source>Set a quote template</source>
        <translation>设置报价模板</translation>
    </message>
    <message>
        <source>Set a rule between two answers</source>
        <translation>设置两个答案之间的规则</translation>
    </message>
    <message>
        <source>Set a sales territory</source>
        <translation>设置销售区域</translation>
    </message>
    <message>
        <source>Set a segment of customers</source>
        <translation>设置客户群</translation>
    </message>
    <message>
        <source>Set a stage of the pipeline</source>
        <translation>设置销售阶段</translation>
    </message>
    <message>
        <source>Set a tax rate from a day on</source>
        <translation>设置税率及其生效日</translation>
    </message>
    <message>
        <source>Set a user&apos;s password</source>
        <translation>设置用户密码</translation>
    </message>
    <message>
        <source>Set against invoices until %1</source>
        <translation>截至 %1 已抵发票</translation>
    </message>
    <message>
        <source>Set an exchange rate from a day on</source>
        <translation>设置汇率及其生效日</translation>
    </message>
    <message>
        <source>Set an item&apos;s standard cost and revalue its stock</source>
        <translation>设置物料的标准成本并重估库存</translation>
    </message>
    <message>
        <source>Set an item&apos;s warranty</source>
        <translation>设置物料保修期</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>Set aside elsewhere; the bin is to be counted</source>
        <translation>已从别处预留；该库位将盘点</translation>
    </message>
    <message>
        <source>Set aside for</source>
        <translation>预留给</translation>
    </message>
    <message>
        <source>Set aside the material that a work order lacks</source>
        <translation>留出工单所缺的物料</translation>
    </message>
    <message>
        <source>Set aside: %1.</source>
        <translation>已预留：%1。</translation>
    </message>
    <message>
        <source>Set cost</source>
        <translation>设置成本</translation>
    </message>
    <message>
        <source>Set cost…</source>
        <translation>设置成本…</translation>
    </message>
    <message>
        <source>Set down</source>
        <translation>已放下</translation>
    </message>
    <message>
        <source>Set down at the dock</source>
        <translation>放到码头</translation>
    </message>
    <message>
        <source>Set down at the dock.</source>
        <translation>已放到月台。</translation>
    </message>
    <message>
        <source>Set down at the dock…</source>
        <translation>放到月台…</translation>
    </message>
    <message>
        <source>Set down in</source>
        <translation>放入库位</translation>
    </message>
    <message>
        <source>Set down in bin</source>
        <translation>放入库位</translation>
    </message>
    <message>
        <source>Set down what a round took at a dock</source>
        <translation>把拣货轮次的货物放到月台</translation>
    </message>
    <message>
        <source>Set down what stands on the cart</source>
        <translation>放下车上的货物</translation>
    </message>
    <message>
        <source>Set down, %1 still to carry</source>
        <translation>已放下，还有 %1 要搬</translation>
    </message>
    <message>
        <source>Set down; it is carried on from here</source>
        <translation>已放下；将从这里继续搬运</translation>
    </message>
    <message>
        <source>Set how a bin is built and used</source>
        <translation>设置库位的构造和用途</translation>
    </message>
    <message>
        <source>Set how an item is kept</source>
        <translation>设置物料的存放方式</translation>
    </message>
    <message>
        <source>Set how an item is packed</source>
        <translation>设置物料的包装方式</translation>
    </message>
    <message>
        <source>Set how another unit of an item converts</source>
        <translation>设置物料其他单位的换算</translation>
    </message>
    <message>
        <source>Set how fast tickets are solved</source>
        <translation>设置服务时限</translation>
    </message>
    <message>
        <source>Set how often and how exactly a class is counted</source>
        <translation>设定各类别的盘点频率和精度</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Set limit</source>
        <translation>设置限额</translation>
    </message>
    <message>
        <source>Set of rules</source>
        <translation>判异准则组</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>设置密码</translation>
    </message>
    <message>
        <source>Set password…</source>
        <translation>设置密码…</translation>
    </message>
    <message>
        <source>Set price</source>
        <translation>设置价格</translation>
    </message>
    <message>
        <source>Set rate</source>
        <translation>设置汇率</translation>
    </message>
    <message>
        <source>Set rate…</source>
        <translation>设置汇率…</translation>
    </message>
    <message>
        <source>Set rule</source>
        <translation>设置规则</translation>
    </message>
    <message>
        <source>Set rule…</source>
        <translation>设置规则…</translation>
    </message>
    <message>
        <source>Set state</source>
        <translation>设置状态</translation>
    </message>
    <message>
        <source>Set tax rate…</source>
        <translation>设置税率…</translation>
    </message>
    <message>
        <source>Set the GS1 company prefix of a site</source>
        <translation>设置地点的 GS1 厂商识别代码</translation>
    </message>
    <message>
        <source>Set the letterhead of a site&apos;s papers</source>
        <translation>设置站点单据的信头</translation>
    </message>
    <message>
        <source>Set the rule</source>
        <translation>设置规则</translation>
    </message>
    <message>
        <source>Set the standard cost</source>
        <translation>设置标准成本</translation>
    </message>
    <message>
        <source>Set the state of an item&apos;s revision</source>
        <translation>设置物料版本的状态</translation>
    </message>
    <message>
        <source>Set unit</source>
        <translation>设置单位</translation>
    </message>
    <message>
        <source>Set up, run or pause a job</source>
        <translation>准备、运行或暂停作业</translation>
    </message>
    <message>
        <source>Set what a bin is picked for and refilled to</source>
        <translation>设定库位的拣货面和补货量</translation>
    </message>
    <message>
        <source>Set what a person is to sell in a month</source>
        <translation>设置某人一个月的销售目标</translation>
    </message>
    <message>
        <source>Set when a carrier picks up</source>
        <translation>设置承运人的提货时间</translation>
    </message>
    <message>
        <source>Set which dangerous goods lie apart</source>
        <translation>设置哪些危险品须分开</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Set-up done</source>
        <translation>调机完成</translation>
    </message>
    <message>
        <source>Set-up in ms</source>
        <translation>准备时间（毫秒）</translation>
    </message>
    <message>
        <source>Set. The item is found by it at once.</source>
        <translation>已设置。立即可按它找到物料。</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>调机中</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings of this PC</source>
        <translation>本机设置</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已结清</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>结清方式</translation>
    </message>
    <message>
        <source>Sev.</source>
        <translation>严重度</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严格度</translation>
    </message>
    <message>
        <source>Shapiro-Wilk, p</source>
        <translation>夏皮罗-威尔克检验 p 值</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Share of sales</source>
        <translation>销售占比</translation>
    </message>
    <message>
        <source>Share of the cost</source>
        <translation>成本分摊</translation>
    </message>
    <message>
        <source>Shared over the lines.</source>
        <translation>按行分摊。</translation>
    </message>
    <message>
        <source>Shelf life in days</source>
        <translation>保质期（天）</translation>
    </message>
    <message>
        <source>Shelf life left, at least days</source>
        <translation>最少剩余保质期（天）</translation>
    </message>
    <message>
        <source>Shift and the arrow keys choose several lots; a scan chooses one. Without a bin free goods stay where they are, rejected ones go to: %1.</source>
        <translation>Shift 加方向键可选多个批次，扫描选中一个批次。不填库位时，放行的货物留在原处，拒收的货物移至：%1。</translation>
    </message>
    <message>
        <source>Shift book</source>
        <translation>交接班本</translation>
    </message>
    <message>
        <source>Shift hand-overs</source>
        <translation>交接班记录</translation>
    </message>
    <message>
        <source>Shift leader</source>
        <translation>值班长</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>发货</translation>
    </message>
    <message>
        <source>Ship %1 to %2</source>
        <translation>将 %1 发给 %2</translation>
    </message>
    <message>
        <source>Ship its order…</source>
        <translation>发出其订单…</translation>
    </message>
    <message>
        <source>Ship now</source>
        <translation>立即发货</translation>
    </message>
    <message>
        <source>Ship only this</source>
        <translation>只发这个</translation>
    </message>
    <message>
        <source>Ship the order of a handling unit</source>
        <translation>发出包装单元的订单</translation>
    </message>
    <message>
        <source>Ship the order of this unit</source>
        <translation>发出此单元的订单</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>收货地址</translation>
    </message>
    <message>
        <source>Ship what is set aside for an order</source>
        <translation>发出为订单预留的货物</translation>
    </message>
    <message>
        <source>Ship wi&amp;thout a walk</source>
        <translation>不拣货直接发货(&amp;T)</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>发货单</translation>
    </message>
    <message>
        <source>Shipment line</source>
        <translation>发货行</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>发货</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>已发货</translation>
    </message>
    <message>
        <source>Shipped as %1.</source>
        <translation>已发货，发货单 %1。</translation>
    </message>
    <message>
        <source>Shipped as it is</source>
        <translation>直接发出</translation>
    </message>
    <message>
        <source>Shipped lines</source>
        <translation>已发货行</translation>
    </message>
    <message>
        <source>Shipped on</source>
        <translation>发货日期</translation>
    </message>
    <message>
        <source>Shipped with</source>
        <translation>随以下发货单发出</translation>
    </message>
    <message>
        <source>Shipped, to bill</source>
        <translation>已发货，待开票</translation>
    </message>
    <message>
        <source>Shipped: %1</source>
        <translation>已发货：%1</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>收货地址</translation>
    </message>
    <message>
        <source>Ship…</source>
        <translation>发货…</translation>
    </message>
    <message>
        <source>Short, such as COL</source>
        <translation>简短，如 COL（颜色）</translation>
    </message>
    <message>
        <source>Short, such as CRACK</source>
        <translation>简短，例如 CRACK</translation>
    </message>
    <message>
        <source>Should be decided</source>
        <translation>应已决定</translation>
    </message>
    <message>
        <source>Should be empty</source>
        <translation>应为空</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show an element of a PPAP file</source>
        <translation>提供 PPAP 文件的要素</translation>
    </message>
    <message>
        <source>Show as a picture</source>
        <translation>以图显示</translation>
    </message>
    <message>
        <source>Show open items</source>
        <translation>查看未清项</translation>
    </message>
    <message>
        <source>Show the element…</source>
        <translation>证明要素…</translation>
    </message>
    <message>
        <source>Show what can be chosen (Down)</source>
        <translation>显示可选项（Down）</translation>
    </message>
    <message>
        <source>Show what changes…</source>
        <translation>查看变更内容…</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>责任方</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排比较</translation>
    </message>
    <message>
        <source>Sigma</source>
        <translation>标准差 σ</translation>
    </message>
    <message>
        <source>Sigma overall</source>
        <translation>整体标准差</translation>
    </message>
    <message>
        <source>Sigma within</source>
        <translation>组内标准差</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签单</translation>
    </message>
    <message>
        <source>Sign %1?</source>
        <translation>签单 %1？</translation>
    </message>
    <message>
        <source>Sign an order and promise its lines</source>
        <translation>签单并承诺交期</translation>
    </message>
    <message>
        <source>Sign at once</source>
        <translation>直接签单</translation>
    </message>
    <message>
        <source>Sign elsewhere</source>
        <translation>外部标识</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign in by name</source>
        <translation>用姓名登录</translation>
    </message>
    <message>
        <source>Sign order</source>
        <translation>签单</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Sign that a document is read and understood</source>
        <translation>签名确认已阅读并理解文件</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>Signal at subgroup %1: %2. Look for its cause.</source>
        <translation>子组 %1 出现信号：%2。请查明原因。</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>Signals are open (%1): a process out of control has no capability, whatever the figures say.</source>
        <translation>有 %1 个未结信号：失控的过程谈不上能力，无论数字如何。</translation>
    </message>
    <message>
        <source>Signals of charts</source>
        <translation>控制图信号</translation>
    </message>
    <message>
        <source>Signals of charts ask for a cause</source>
        <translation>控制图信号待查明原因</translation>
    </message>
    <message>
        <source>Signals open</source>
        <translation>有未结信号</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Signatures of change orders</source>
        <translation>变更单的签名</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签单</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>签名时间</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签名人</translation>
    </message>
    <message>
        <source>Signed by %1 on %2: %3</source>
        <translation>%1 于 %2 签名：%3</translation>
    </message>
    <message>
        <source>Signed for</source>
        <translation>签名含义</translation>
    </message>
    <message>
        <source>Signed, waiting for goods</source>
        <translation>已签单，待货</translation>
    </message>
    <message>
        <source>Signing %1</source>
        <translation>正在签署 %1</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>登录用户</translation>
    </message>
    <message>
        <source>Signs in no more</source>
        <translation>不再登录</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Single sample</source>
        <translation>一次抽样</translation>
    </message>
    <message>
        <source>Single value</source>
        <translation>单值</translation>
    </message>
    <message>
        <source>Single values and moving ranges</source>
        <translation>单值-移动极差图</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Size of the label</source>
        <translation>标签尺寸</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>样本量</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Skills end within 30 days</source>
        <translation>技能 30 天内到期</translation>
    </message>
    <message>
        <source>Skills of people</source>
        <translation>人员技能</translation>
    </message>
    <message>
        <source>Skip after good lots</source>
        <translation>合格多少批后跳批</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>免检</translation>
    </message>
    <message>
        <source>Slide to close the terminal</source>
        <translation>滑动以关闭终端</translation>
    </message>
    <message>
        <source>Slide to ship</source>
        <translation>滑动以发货</translation>
    </message>
    <message>
        <source>Slide to ship %1</source>
        <translation>滑动以发货 %1</translation>
    </message>
    <message>
        <source>Slide when the truck leaves</source>
        <translation>发车时滑动</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>斜率</translation>
    </message>
    <message>
        <source>Small letters, digits, dot, dash; a letter first.</source>
        <translation>小写字母、数字、点、连字符，以字母开头。</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Smallest step</source>
        <translation>分辨力</translation>
    </message>
    <message>
        <source>So many people must approve it; empty: one</source>
        <translation>须由这么多人批准；留空：一人</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>解决方法</translation>
    </message>
    <message>
        <source>Solutions are late</source>
        <translation>解决超时</translation>
    </message>
    <message>
        <source>Solve a ticket</source>
        <translation>解决服务单</translation>
    </message>
    <message>
        <source>Solve by</source>
        <translation>解决期限</translation>
    </message>
    <message>
        <source>Solve the ticket</source>
        <translation>解决服务单</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Solved at</source>
        <translation>解决时间</translation>
    </message>
    <message>
        <source>Solved by</source>
        <translation>解决人</translation>
    </message>
    <message>
        <source>Solved by this…</source>
        <translation>用它解决…</translation>
    </message>
    <message>
        <source>Solved with it</source>
        <translation>用它解决过</translation>
    </message>
    <message>
        <source>Solved within, minutes</source>
        <translation>解决时限（分钟）</translation>
    </message>
    <message>
        <source>Solved within, minutes of working time</source>
        <translation>解决时限（工作时间，分钟）</translation>
    </message>
    <message>
        <source>Solved…</source>
        <translation>已解决…</translation>
    </message>
    <message>
        <source>Solve…</source>
        <translation>解决…</translation>
    </message>
    <message>
        <source>Somebody changed this record after you had opened it.</source>
        <translation>打开之后，有人修改了这条记录。</translation>
    </message>
    <message>
        <source>Somebody else changed %1 meanwhile. What you typed stays on screen; close it to see theirs.</source>
        <translation>其间有人修改了 %1。您输入的内容留在屏幕上；关闭后可看到对方的内容。</translation>
    </message>
    <message>
        <source>Somebody else counts it again</source>
        <translation>由另一人复盘</translation>
    </message>
    <message>
        <source>Somebody has come</source>
        <translation>有人到场</translation>
    </message>
    <message>
        <source>Somebody has come…</source>
        <translation>有人到场…</translation>
    </message>
    <message>
        <source>Somebody has decided this meanwhile</source>
        <translation>已有人处理了这一项</translation>
    </message>
    <message>
        <source>Somebody is there</source>
        <translation>已有人到场</translation>
    </message>
    <message>
        <source>Somebody must come</source>
        <translation>需要有人过来</translation>
    </message>
    <message>
        <source>Somebody who did not count it approves it.</source>
        <translation>由没有参与盘点的人批准。</translation>
    </message>
    <message>
        <source>Somebody who works there.</source>
        <translation>在对方公司工作的人。</translation>
    </message>
    <message>
        <source>Something came back</source>
        <translation>有退货</translation>
    </message>
    <message>
        <source>Something lies there</source>
        <translation>还有东西</translation>
    </message>
    <message>
        <source>Something that was done here was refused later</source>
        <translation>这里的一项操作事后被拒绝</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>分拣</translation>
    </message>
    <message>
        <source>Sort it into its order</source>
        <translation>分拣到订单</translation>
    </message>
    <message>
        <source>Sort what a batch took into its orders</source>
        <translation>把批量拣出的货物分到各订单</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>已分拣</translation>
    </message>
    <message>
        <source>Sorted, %1 of the lot still on the cart</source>
        <translation>已分拣，该批还有 %1 在车上</translation>
    </message>
    <message>
        <source>Sort…</source>
        <translation>分拣…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sources are discontinued</source>
        <translation>停止接收的来源</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规范</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Stage of the pipeline</source>
        <translation>销售阶段</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Stages of the pipeline</source>
        <translation>销售阶段</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Standard cost</source>
        <translation>标准成本</translation>
    </message>
    <message>
        <source>Standard cost changed</source>
        <translation>标准成本变动</translation>
    </message>
    <message>
        <source>Standard costs</source>
        <translation>标准成本</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Standard or reduced rate</source>
        <translation>标准或优惠税率</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>装在</translation>
    </message>
    <message>
        <source>Stands on each of its shipments</source>
        <translation>写在每张发货单上</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Start %1? Those of its segment become members now.</source>
        <translation>开始 %1？其客户群的客户现在成为成员。</translation>
    </message>
    <message>
        <source>Start &amp;walk</source>
        <translation>开始拣货(&amp;W)</translation>
    </message>
    <message>
        <source>Start a campaign with whom its segment holds</source>
        <translation>以客户群的成员启动营销活动</translation>
    </message>
    <message>
        <source>Start first</source>
        <translation>请先开始</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>State of the FMEA</source>
        <translation>FMEA 的状态</translation>
    </message>
    <message>
        <source>State of the file</source>
        <translation>文件的状态</translation>
    </message>
    <message>
        <source>State of the report</source>
        <translation>报告状态</translation>
    </message>
    <message>
        <source>State of the revision</source>
        <translation>版本的状态</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>省／州</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>对账单</translation>
    </message>
    <message>
        <source>Statement %1</source>
        <translation>对账单 %1</translation>
    </message>
    <message>
        <source>Stays a draft</source>
        <translation>保持草稿</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>Stays open</source>
        <translation>剩余未清</translation>
    </message>
    <message>
        <source>Stays out</source>
        <translation>不读入</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Step done…</source>
        <translation>步骤完成…</translation>
    </message>
    <message>
        <source>Step of a change</source>
        <translation>变更步骤</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>已完成步骤</translation>
    </message>
    <message>
        <source>Steps of 8D reports</source>
        <translation>8D 报告的步骤</translation>
    </message>
    <message>
        <source>Steps of 8D reports are overdue</source>
        <translation>8D 报告步骤逾期</translation>
    </message>
    <message>
        <source>Still at the dock</source>
        <translation>仍在月台</translation>
    </message>
    <message>
        <source>Still missing for %1: %2.</source>
        <translation>%1 仍缺：%2。</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>尚待送货</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Stock and items</source>
        <translation>库存与物料</translation>
    </message>
    <message>
        <source>Stock count</source>
        <translation>盘点单</translation>
    </message>
    <message>
        <source>Stock counts</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Stock is worth more by</source>
        <translation>库存增值</translation>
    </message>
    <message>
        <source>Stock that is expected</source>
        <translation>预计入库</translation>
    </message>
    <message>
        <source>Stock value</source>
        <translation>库存价值</translation>
    </message>
    <message>
        <source>Stock value equals its control account to the cent.</source>
        <translation>库存价值与统驭科目分毫不差。</translation>
    </message>
    <message>
        <source>Stock, work in process, receivables and payables take no entry by hand.</source>
        <translation>库存、在制品、应收款和应付款不接受手工分录。</translation>
    </message>
    <message>
        <source>Stocked again</source>
        <translation>重新入库</translation>
    </message>
    <message>
        <source>Stocked again, held until somebody decides, or scrapped</source>
        <translation>重新入库、冻结待定，或报废</translation>
    </message>
    <message>
        <source>Stocked again: storage or outbound; held: quarantine or inspection</source>
        <translation>重新入库：存储区或出库区；冻结：隔离区或待检区</translation>
    </message>
    <message>
        <source>Stocking unit</source>
        <translation>库存单位</translation>
    </message>
    <message>
        <source>Stock…</source>
        <translation>库存…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停机</translation>
    </message>
    <message>
        <source>Stop a work order</source>
        <translation>停下工单</translation>
    </message>
    <message>
        <source>Stop making it</source>
        <translation>停止生产</translation>
    </message>
    <message>
        <source>Stop the order</source>
        <translation>停止工单</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>已停工：%1</translation>
    </message>
    <message>
        <source>Stopped: %1. Nobody issues or reports on it until it is resumed.</source>
        <translation>已停止：%1。恢复之前不能发料或报工。</translation>
    </message>
    <message>
        <source>Stops the work</source>
        <translation>停止作业</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>停止…</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储区</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>街道门牌</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>Subgroup</source>
        <translation>子组</translation>
    </message>
    <message>
        <source>Subgroup %1</source>
        <translation>子组 %1</translation>
    </message>
    <message>
        <source>Subgroup size</source>
        <translation>子组大小</translation>
    </message>
    <message>
        <source>Subgroups</source>
        <translation>子组</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Submissions and answers</source>
        <translation>提交与答复</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Submit a PPAP file with a signature</source>
        <translation>签名提交 PPAP 文件</translation>
    </message>
    <message>
        <source>Submit a change order or request for review</source>
        <translation>提交变更单或变更申请审核</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>提交评审</translation>
    </message>
    <message>
        <source>Submit, signed</source>
        <translation>签署并提交</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Submit…</source>
        <translation>提交…</translation>
    </message>
    <message>
        <source>Substitutes</source>
        <translation>替代料</translation>
    </message>
    <message>
        <source>Such as 2026-12.</source>
        <translation>例如 2026-12。</translation>
    </message>
    <message>
        <source>Such as HIGH, COLD</source>
        <translation>例如 HIGH、COLD</translation>
    </message>
    <message>
        <source>Such as ISO 9001:2015; empty: none</source>
        <translation>如 ISO 9001:2015；空：无</translation>
    </message>
    <message>
        <source>Such as MO-1/20; empty: of the whole work centre</source>
        <translation>如 MO-1/20；留空：整个工作中心</translation>
    </message>
    <message>
        <source>Such as SHELF, RACK</source>
        <translation>例如 SHELF、RACK</translation>
    </message>
    <message>
        <source>Such as caliper: plans ask for a kind, never for a device</source>
        <translation>例如卡尺：计划只要求量具种类，不指定某一件</translation>
    </message>
    <message>
        <source>Such as machine tools.</source>
        <translation>例如：机床。</translation>
    </message>
    <message>
        <source>Such as: 25 subgroups without a signal after the new tool</source>
        <translation>例如：换新刀具后 25 个子组无信号</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Sum above, in standard errors</source>
        <translation>上侧累积和（以标准误计）</translation>
    </message>
    <message>
        <source>Sum below, in standard errors</source>
        <translation>下侧累积和（以标准误计）</translation>
    </message>
    <message>
        <source>Sum of squares</source>
        <translation>平方和</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>总结</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>已被替代</translation>
    </message>
    <message>
        <source>Supplied</source>
        <translation>供货日</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Suppliers, carriers and employees</source>
        <translation>供应商、承运商和员工</translation>
    </message>
    <message>
        <source>Supplier…</source>
        <translation>供应商…</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>预计入库</translation>
    </message>
    <message>
        <source>Supply within the Community, free of tax.</source>
        <translation>欧盟境内供货，免税。</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Switching score</source>
        <translation>转移得分</translation>
    </message>
    <message>
        <source>Switching score %1 of %2 towards reduced inspection.</source>
        <translation>转移得分 %1，达到 %2 可转为放宽检验。</translation>
    </message>
    <message>
        <source>System</source>
        <translation>体系</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation>表格 (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Tables changed</source>
        <translation>改动的表</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>取货数量</translation>
    </message>
    <message>
        <source>Take %1 over from %2?</source>
        <translation>从 %2 接手 %1？</translation>
    </message>
    <message>
        <source>Take 1 to %1</source>
        <translation>请取 1 到 %1</translation>
    </message>
    <message>
        <source>Take a handling unit off a truck</source>
        <translation>从车上卸下包装单元</translation>
    </message>
    <message>
        <source>Take a job over from somebody</source>
        <translation>从他人接手作业</translation>
    </message>
    <message>
        <source>Take a member out of a campaign</source>
        <translation>从营销活动中移除对象</translation>
    </message>
    <message>
        <source>Take a role from a user</source>
        <translation>收回用户的角色</translation>
    </message>
    <message>
        <source>Take a round to walk it</source>
        <translation>领取拣货轮次</translation>
    </message>
    <message>
        <source>Take a skill away from a person</source>
        <translation>取消某人的技能</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>拆解</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>去除</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Take back from an invoice by a credit note</source>
        <translation>开贷项通知单</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>退货…</translation>
    </message>
    <message>
        <source>Take customers out of a fixed list</source>
        <translation>把客户移出固定名单</translation>
    </message>
    <message>
        <source>Take from it…</source>
        <translation>要货…</translation>
    </message>
    <message>
        <source>Take goods back</source>
        <translation>客户退货</translation>
    </message>
    <message>
        <source>Take goods of a shipment back</source>
        <translation>收回发出的货物（退货）</translation>
    </message>
    <message>
        <source>Take goods out of a handling unit</source>
        <translation>从包装单元取出</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>读入</translation>
    </message>
    <message>
        <source>Take in an entry of another calendar</source>
        <translation>接收其他日历的条目</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>领取</translation>
    </message>
    <message>
        <source>Take it again.</source>
        <translation>请重拍一张。</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>接手</translation>
    </message>
    <message>
        <source>Take line %1</source>
        <translation>选用第 %1 行</translation>
    </message>
    <message>
        <source>Take material</source>
        <translation>取料</translation>
    </message>
    <message>
        <source>Take off the truck</source>
        <translation>卸下车</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>取出</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>取出…</translation>
    </message>
    <message>
        <source>Take over another program&apos;s closed work order</source>
        <translation>导入其他程序的已关闭工单</translation>
    </message>
    <message>
        <source>Take over another program&apos;s order</source>
        <translation>导入其他程序的订单</translation>
    </message>
    <message>
        <source>Take pieces apart</source>
        <translation>拆解产品</translation>
    </message>
    <message>
        <source>Take pieces of a lot apart</source>
        <translation>拆解一个批次的件</translation>
    </message>
    <message>
        <source>Take pieces out of stock to rework them</source>
        <translation>从库存取出件返工</translation>
    </message>
    <message>
        <source>Take something out</source>
        <translation>取出货物</translation>
    </message>
    <message>
        <source>Take the file away</source>
        <translation>移除文件</translation>
    </message>
    <message>
        <source>Take the job over</source>
        <translation>接手作业</translation>
    </message>
    <message>
        <source>Take the last photo away</source>
        <translation>去除最后一张照片</translation>
    </message>
    <message>
        <source>Take the role %1 away?</source>
        <translation>收回角色 %1？</translation>
    </message>
    <message>
        <source>Take the row away (Ctrl+Del)</source>
        <translation>删除该行（Ctrl+Del）</translation>
    </message>
    <message>
        <source>Take the skill %1 away?</source>
        <translation>取消技能 %1？</translation>
    </message>
    <message>
        <source>Take the skill away from %1?</source>
        <translation>取消 %1 的这项技能？</translation>
    </message>
    <message>
        <source>Take this PIN</source>
        <translation>使用这个 PIN</translation>
    </message>
    <message>
        <source>Take this number</source>
        <translation>确认数量</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>用这张</translation>
    </message>
    <message>
        <source>Take this out…</source>
        <translation>取出此项…</translation>
    </message>
    <message>
        <source>Take unanswered calls one level up</source>
        <translation>将无人应答的呼叫升一级</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>已取</translation>
    </message>
    <message>
        <source>Taken apart</source>
        <translation>已拆解</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Taken back as %1.</source>
        <translation>已退货，退货单 %1。</translation>
    </message>
    <message>
        <source>Taken by itself</source>
        <translation>自动领用</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>取自</translation>
    </message>
    <message>
        <source>Taken from bin</source>
        <translation>取料库位</translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation>已取出。</translation>
    </message>
    <message>
        <source>Taken out; nothing is in the unit any more.</source>
        <translation>已取出；单元中已没有东西。</translation>
    </message>
    <message>
        <source>Taken so far</source>
        <translation>已要货</translation>
    </message>
    <message>
        <source>Taken, %1 more than planned</source>
        <translation>已取，比计划多 %1</translation>
    </message>
    <message>
        <source>Taken, %1 still missing</source>
        <translation>已取，还缺 %1</translation>
    </message>
    <message>
        <source>Taken, complete</source>
        <translation>已取齐</translation>
    </message>
    <message>
        <source>Takes back from</source>
        <translation>冲减发票</translation>
    </message>
    <message>
        <source>Takes hold</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>Takes hold by</source>
        <translation>生效方式</translation>
    </message>
    <message>
        <source>Takes hold from serial</source>
        <translation>生效起始序列号</translation>
    </message>
    <message>
        <source>Takes hold on</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Takes it</source>
        <translation>可放</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>销售目标</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税额</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>税码</translation>
    </message>
    <message>
        <source>Tax codes</source>
        <translation>税码</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Tax number %1</source>
        <translation>税号 %1</translation>
    </message>
    <message>
        <source>Tax on sales</source>
        <translation>销项税</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>税率</translation>
    </message>
    <message>
        <source>Tax rate from a day on</source>
        <translation>从某日起的税率</translation>
    </message>
    <message>
        <source>Tax, in ten-thousandths</source>
        <translation>税额（万分之一）</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Taxes and their rates</source>
        <translation>税码及税率</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>班组长</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>团队：%1</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Tell the next shift</source>
        <translation>告知下一班</translation>
    </message>
    <message>
        <source>Tell the next shift something</source>
        <translation>给下一班留言</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>交易条件</translation>
    </message>
    <message>
        <source>Terms as a customer</source>
        <translation>客户交易条件</translation>
    </message>
    <message>
        <source>Terms of customers</source>
        <translation>客户条款</translation>
    </message>
    <message>
        <source>Terms of the new customer</source>
        <translation>新客户的交易条件</translation>
    </message>
    <message>
        <source>Terms…</source>
        <translation>交易条件…</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>销售区域</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>销售区域</translation>
    </message>
    <message>
        <source>Territory by hand</source>
        <translation>手工划入的区域</translation>
    </message>
    <message>
        <source>Territory by their address</source>
        <translation>按地址划分区域</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Text (*.txt *.csv *.tsv *.dat);;All files (*)</source>
        <translation>文本 (*.txt *.csv *.tsv *.dat);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Thank you for your inquiry. We are glad to offer you:</source>
        <translation>感谢您的询价，现报价如下：</translation>
    </message>
    <message>
        <source>Thank you for your order. We confirm it as follows:</source>
        <translation>感谢您的订购，现确认如下：</translation>
    </message>
    <message>
        <source>That is %1 more than required: it will be material usage.</source>
        <translation>比需要量多 %1：将计入用料差异。</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>就这些</translation>
    </message>
    <message>
        <source>That is more than is left: %1</source>
        <translation>超过了剩余数量：%1</translation>
    </message>
    <message>
        <source>That left for them; it says whether the warranty still runs.</source>
        <translation>发给该客户的；据此判断是否在保。</translation>
    </message>
    <message>
        <source>That nobody will use</source>
        <translation>无人使用</translation>
    </message>
    <message>
        <source>That there is no bias (p)</source>
        <translation>无偏倚的概率 p</translation>
    </message>
    <message>
        <source>The %1 orders that wait longest; bill these, then the next appear.</source>
        <translation>等待最久的 %1 个订单；为它们开票后，会显示后面的订单。</translation>
    </message>
    <message>
        <source>The %1 with the highest sales are shown.</source>
        <translation>只显示销售额最高的 %1 个客户。</translation>
    </message>
    <message>
        <source>The FMEA…</source>
        <translation>FMEA 信息…</translation>
    </message>
    <message>
        <source>The GS1 company prefix of the site</source>
        <translation>地点的 GS1 厂商识别代码</translation>
    </message>
    <message>
        <source>The action is done</source>
        <translation>措施已完成</translation>
    </message>
    <message>
        <source>The action is not done</source>
        <translation>不执行该措施</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>The answer to %1 is entered.</source>
        <translation>已录入对 %1 的答复。</translation>
    </message>
    <message>
        <source>The audit does not take place</source>
        <translation>审核不再进行</translation>
    </message>
    <message>
        <source>The bill and the routing of %1 %2 are released and locked.</source>
        <translation>%1 %2 的物料清单和工艺路线发布并锁定。</translation>
    </message>
    <message>
        <source>The bill of %1 %2 is released and locked.</source>
        <translation>%1 %2 的物料清单发布并锁定。</translation>
    </message>
    <message>
        <source>The bin is counted; what is elsewhere is set aside instead</source>
        <translation>该库位将盘点；改从别处预留</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>库位是空的</translation>
    </message>
    <message>
        <source>The bin is open again.</source>
        <translation>库位已重新开放。</translation>
    </message>
    <message>
        <source>The bin is to be counted</source>
        <translation>该库位将盘点</translation>
    </message>
    <message>
        <source>The bin it goes to is locked</source>
        <translation>目标库位已锁定</translation>
    </message>
    <message>
        <source>The bin it lies in is locked</source>
        <translation>所在库位已锁定</translation>
    </message>
    <message>
        <source>The buyer owes the tax (reverse charge).</source>
        <translation>税款由买方缴纳（反向征收）。</translation>
    </message>
    <message>
        <source>The call goes no further</source>
        <translation>呼叫不再升级</translation>
    </message>
    <message>
        <source>The call is solved</source>
        <translation>求助已解决</translation>
    </message>
    <message>
        <source>The cause is dealt with: the next subgroup is judged as if it were the first</source>
        <translation>原因已处理：下一个子组按首个子组判定</translation>
    </message>
    <message>
        <source>The chain</source>
        <translation>处理链</translation>
    </message>
    <message>
        <source>The change is not there any more.</source>
        <translation>该变更已不存在。</translation>
    </message>
    <message>
        <source>The code says %1 and no lot of it. Scan the label with the lot.</source>
        <translation>条码只说明了 %1，没有批次。请扫描带批次的标签。</translation>
    </message>
    <message>
        <source>The company cannot be made: %1</source>
        <translation>无法建立公司：%1</translation>
    </message>
    <message>
        <source>The company cannot be opened: %1</source>
        <translation>无法打开公司：%1</translation>
    </message>
    <message>
        <source>The company cannot be reached</source>
        <translation>无法连接公司</translation>
    </message>
    <message>
        <source>The company does not answer.</source>
        <translation>公司没有应答。</translation>
    </message>
    <message>
        <source>The company does not answer. This is sent by itself when it does; go on working.</source>
        <translation>公司没有应答。恢复后会自动发送，请继续工作。</translation>
    </message>
    <message>
        <source>The company refused what is marked red after it was done here. Nothing of it is lost: choose one and decide.</source>
        <translation>标红的操作事后被公司拒绝。什么也没有丢失：请选择一项并处理。</translation>
    </message>
    <message>
        <source>The company&apos;s data are not as expected: %1</source>
        <translation>公司数据与预期不符：%1</translation>
    </message>
    <message>
        <source>The count is closed, and the books agree with the bin.</source>
        <translation>盘点已结束，账实相符。</translation>
    </message>
    <message>
        <source>The count is closed. Somebody who did not count approves it.</source>
        <translation>盘点已结束。由未参与盘点的人批准。</translation>
    </message>
    <message>
        <source>The counts were never read here. They come when the network is back.</source>
        <translation>本机从未读取过盘点任务。网络恢复后会出现。</translation>
    </message>
    <message>
        <source>The customer sends goods back</source>
        <translation>客户退货</translation>
    </message>
    <message>
        <source>The customer writes %1 on the box.</source>
        <translation>请客户在箱子上写明 %1。</translation>
    </message>
    <message>
        <source>The customer&apos;s answer…</source>
        <translation>客户的答复…</translation>
    </message>
    <message>
        <source>The customer&apos;s part number</source>
        <translation>顾客零件号</translation>
    </message>
    <message>
        <source>The cut-off cannot be read. Write it as 14:00, or as a day and 14:00.</source>
        <translation>无法读取截单时间。请写成 14:00，或日期加 14:00。</translation>
    </message>
    <message>
        <source>The database engine finds its own data whole.</source>
        <translation>数据库引擎自检数据完好。</translation>
    </message>
    <message>
        <source>The differences are posted</source>
        <translation>差异将过账</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The drawing cannot be shown</source>
        <translation>图纸无法显示</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>文件 %1 无法写入：%2</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取该文件：%1</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>文件无法写入</translation>
    </message>
    <message>
        <source>The file is not needed</source>
        <translation>不再需要该文件</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>文件已不存在。</translation>
    </message>
    <message>
        <source>The file of %1 is not here any more.</source>
        <translation>%1 的文件已不存在。</translation>
    </message>
    <message>
        <source>The finding is put right</source>
        <translation>发现项已纠正</translation>
    </message>
    <message>
        <source>The firm, or the person where there is none. Who is here already is shown while you type.</source>
        <translation>公司名称，没有公司则填姓名。输入时会显示可能已有的记录。</translation>
    </message>
    <message>
        <source>The first %1 groups: filter for fewer</source>
        <translation>前 %1 组：请筛选以减少</translation>
    </message>
    <message>
        <source>The first %1 parts. Look for one more thing.</source>
        <translation>前 %1 个零件。请再加一个条件。</translation>
    </message>
    <message>
        <source>The first day is after the last one. Choose an earlier one.</source>
        <translation>起始日晚于截止日。请选择更早的日期。</translation>
    </message>
    <message>
        <source>The first digit of the SSCC; sites of one prefix differ in it</source>
        <translation>SSCC 的第一位数字；同一代码的地点各不相同</translation>
    </message>
    <message>
        <source>The first row holds the names of the columns</source>
        <translation>第一行是列名</translation>
    </message>
    <message>
        <source>The gauge</source>
        <translation>量具</translation>
    </message>
    <message>
        <source>The gauge is unfit and blocked until it is calibrated again.</source>
        <translation>量具不合格，已停用，直到再次校准。</translation>
    </message>
    <message>
        <source>The good pieces of the last operation go into it</source>
        <translation>末道工序的合格品入此批次</translation>
    </message>
    <message>
        <source>The goods go to: %1</source>
        <translation>收货地址：%1</translation>
    </message>
    <message>
        <source>The goods have come</source>
        <translation>退货已到</translation>
    </message>
    <message>
        <source>The goods went to: %1</source>
        <translation>货物已送至：%1</translation>
    </message>
    <message>
        <source>The inmost pack stands first; no row: it is not packed</source>
        <translation>最内层包装在前；没有行：不包装</translation>
    </message>
    <message>
        <source>The inspections were never read here. They come when the network is back.</source>
        <translation>本机从未读取过检验单。网络恢复后会显示。</translation>
    </message>
    <message>
        <source>The invoice is posted.</source>
        <translation>发票已过账。</translation>
    </message>
    <message>
        <source>The item has no released bill of material.</source>
        <translation>该物料没有已发布的物料清单。</translation>
    </message>
    <message>
        <source>The item is obsolete, and %1 of it are still here.</source>
        <translation>物料已淘汰，但还有 %1 库存。</translation>
    </message>
    <message>
        <source>The item is right. Scan the label of lot %1 too, or press Enter when you have read it.</source>
        <translation>物料正确。请再扫描批次 %1 的标签，或核对后按 Enter。</translation>
    </message>
    <message>
        <source>The job stays as it is</source>
        <translation>作业保持不变</translation>
    </message>
    <message>
        <source>The label as it will be printed</source>
        <translation>标签打印预览</translation>
    </message>
    <message>
        <source>The laboratory or the person</source>
        <translation>实验室或个人</translation>
    </message>
    <message>
        <source>The last %1 lots were accepted.</source>
        <translation>最近 %1 批均已接收。</translation>
    </message>
    <message>
        <source>The last try failed: %1</source>
        <translation>上次尝试失败：%1</translation>
    </message>
    <message>
        <source>The lead is %1 now.</source>
        <translation>线索现在是 %1。</translation>
    </message>
    <message>
        <source>The limits are frozen. They judge from subgroup %1 on.</source>
        <translation>控制限已冻结，从子组 %1 起据其判定。</translation>
    </message>
    <message>
        <source>The limits are trial limits of all there is. Freeze them, and what comes is judged by them.</source>
        <translation>目前为依全部数据计算的试用控制限。冻结后，后续数据据其判定。</translation>
    </message>
    <message>
        <source>The line was changed since: what was typed before is let go.</source>
        <translation>该行此后已被修改：之前录入的内容已放弃。</translation>
    </message>
    <message>
        <source>The list of this work centre was never read here</source>
        <translation>本机从未读取过这个工作中心的清单</translation>
    </message>
    <message>
        <source>The lot can be used again.</source>
        <translation>批次可以重新使用。</translation>
    </message>
    <message>
        <source>The lot is on hold.</source>
        <translation>批次已冻结。</translation>
    </message>
    <message>
        <source>The lots are on hold.</source>
        <translation>批次已冻结。</translation>
    </message>
    <message>
        <source>The lots are on hold. These orders lost what was set aside and wait again: %1.</source>
        <translation>批次已冻结。这些订单失去了预留并重新等待：%1。</translation>
    </message>
    <message>
        <source>The lower number is bought first</source>
        <translation>数字小的先采购</translation>
    </message>
    <message>
        <source>The lower number is bought first; empty: after all others</source>
        <translation>数字小的先采购；留空：排在最后</translation>
    </message>
    <message>
        <source>The lower number is made first</source>
        <translation>数字小的先生产</translation>
    </message>
    <message>
        <source>The lower number is made first; empty: 100</source>
        <translation>数字小的先生产；留空：100</translation>
    </message>
    <message>
        <source>The machine stands</source>
        <translation>设备停机</translation>
    </message>
    <message>
        <source>The message carries no file.</source>
        <translation>消息没有附件。</translation>
    </message>
    <message>
        <source>The message has no text.</source>
        <translation>消息没有正文。</translation>
    </message>
    <message>
        <source>The next letter, as the label will say it</source>
        <translation>下一个字母，与标签上一致</translation>
    </message>
    <message>
        <source>The next lot of the source: %1.</source>
        <translation>该来源的下一批：%1。</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>下一张</translation>
    </message>
    <message>
        <source>The next one will look for it.</source>
        <translation>下一个人会查找它。</translation>
    </message>
    <message>
        <source>The next shift will read it.</source>
        <translation>下一班会看到。</translation>
    </message>
    <message>
        <source>The office corrects a value, with a reason.</source>
        <translation>数值由办公室更正，并说明原因。</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>上一张</translation>
    </message>
    <message>
        <source>The open orders hold %1 and the account of work in process %2: run the doctor and call whoever looks after the books.</source>
        <translation>未结工单共 %1，而在制品科目为 %2：请运行体检，并联系账务负责人。</translation>
    </message>
    <message>
        <source>The open orders hold %1, and so does the account of work in process.</source>
        <translation>未结工单共 %1，与在制品科目一致。</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>该订单</translation>
    </message>
    <message>
        <source>The order has no operations, or it is not released yet.</source>
        <translation>工单没有工序，或尚未放行。</translation>
    </message>
    <message>
        <source>The order is complete with this shipment.</source>
        <translation>本次送货后订单已全部送达。</translation>
    </message>
    <message>
        <source>The order is signed.</source>
        <translation>订单已签单。</translation>
    </message>
    <message>
        <source>The order needs no material, or it is not released yet.</source>
        <translation>工单不需要物料，或尚未放行。</translation>
    </message>
    <message>
        <source>The orders cannot be read</source>
        <translation>订单无法读取</translation>
    </message>
    <message>
        <source>The pages as they will be printed</source>
        <translation>打印页面预览</translation>
    </message>
    <message>
        <source>The photo has %1 MB; there is room for %2.</source>
        <translation>照片有 %1 MB，最多允许 %2 MB。</translation>
    </message>
    <message>
        <source>The photo is not there any more.</source>
        <translation>照片已不存在。</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation>无法读取照片</translation>
    </message>
    <message>
        <source>The picture has %1 KB; there is room for %2.</source>
        <translation>图片有 %1 KB，最多 %2 KB。</translation>
    </message>
    <message>
        <source>The pieces went through this one</source>
        <translation>件数通过的工序</translation>
    </message>
    <message>
        <source>The pipeline has no stages yet. Set them first: Stages.</source>
        <translation>销售管道还没有阶段。请先在“阶段”中设置。</translation>
    </message>
    <message>
        <source>The places cannot be read</source>
        <translation>位置无法读取</translation>
    </message>
    <message>
        <source>The plan asks for nothing yet.</source>
        <translation>计划尚未规定任何特性。</translation>
    </message>
    <message>
        <source>The quality case, if there is one</source>
        <translation>质量案件编号，如果有</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>The readings you typed would be lost.</source>
        <translation>已录入的读数将会丢失。</translation>
    </message>
    <message>
        <source>The reasons were never read here</source>
        <translation>本机从未读取过原因列表</translation>
    </message>
    <message>
        <source>The recount is on the list as a count of its own.</source>
        <translation>复盘作为单独的任务列在清单上。</translation>
    </message>
    <message>
        <source>The reminder is written; it leaves with the post</source>
        <translation>催款函已写好，将随邮件寄出</translation>
    </message>
    <message>
        <source>The reminders are written; they leave with the post</source>
        <translation>催款函已写好，将随邮件寄出</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>The report is not needed</source>
        <translation>不再需要该报告</translation>
    </message>
    <message>
        <source>The rest leaves later</source>
        <translation>其余以后再发</translation>
    </message>
    <message>
        <source>The rest of the lot may be used again.</source>
        <translation>该批次其余部分可以重新使用。</translation>
    </message>
    <message>
        <source>The rest of the order leaves later</source>
        <translation>订单其余部分稍后发出</translation>
    </message>
    <message>
        <source>The revision is a draft. Nobody works by it until it is released.</source>
        <translation>该版本是草稿。发布之前无人按它加工。</translation>
    </message>
    <message>
        <source>The revision is in design. Draw up its bill, then release it.</source>
        <translation>该版本处于设计中。请编制它的物料清单，然后发布。</translation>
    </message>
    <message>
        <source>The revision is not there any more.</source>
        <translation>该版本已不存在。</translation>
    </message>
    <message>
        <source>The revision that an item is made to now is neither in design nor over.</source>
        <translation>物料的现行版本既不在设计中，也没有结束。</translation>
    </message>
    <message>
        <source>The rework has an order of its own.</source>
        <translation>返工另有工单。</translation>
    </message>
    <message>
        <source>The rights are saved</source>
        <translation>权限已保存</translation>
    </message>
    <message>
        <source>The role is taken away</source>
        <translation>角色已收回</translation>
    </message>
    <message>
        <source>The routing of %1 %2 is released and locked.</source>
        <translation>%1 %2 的工艺路线发布并锁定。</translation>
    </message>
    <message>
        <source>The same PIN once more.</source>
        <translation>请再输入一次同样的 PIN。</translation>
    </message>
    <message>
        <source>The same class: no two items of it lie together</source>
        <translation>同一类别：该类的两种物料不放在一起</translation>
    </message>
    <message>
        <source>The same code came twice within a second: the second one does not count. If it was meant, scan it once more.</source>
        <translation>同一条码在一秒内出现两次：第二次不算。如确实需要，请再扫一次。</translation>
    </message>
    <message>
        <source>The same in every row</source>
        <translation>每行都相同</translation>
    </message>
    <message>
        <source>The same in time</source>
        <translation>按时间显示</translation>
    </message>
    <message>
        <source>The sample says</source>
        <translation>抽样结果</translation>
    </message>
    <message>
        <source>The sample says: accept, barely. The next lot is inspected normally.</source>
        <translation>样本结论：勉强接收。下一批恢复正常检验。</translation>
    </message>
    <message>
        <source>The sample says: accept.</source>
        <translation>样本结论：接收。</translation>
    </message>
    <message>
        <source>The sample says: accept. But the source is discontinued: resume it first, or reject.</source>
        <translation>样本结论：接收。但该来源已停止接收：请先恢复来源，或予以拒收。</translation>
    </message>
    <message>
        <source>The sample says: reject. %1.</source>
        <translation>样本结论：拒收。%1。</translation>
    </message>
    <message>
        <source>The skill is noted.</source>
        <translation>技能已登记。</translation>
    </message>
    <message>
        <source>The skill is taken away.</source>
        <translation>技能已取消。</translation>
    </message>
    <message>
        <source>The source was put right</source>
        <translation>来源已整改</translation>
    </message>
    <message>
        <source>The stage&apos;s probability again</source>
        <translation>恢复为阶段的概率</translation>
    </message>
    <message>
        <source>The step is done</source>
        <translation>步骤已完成</translation>
    </message>
    <message>
        <source>The steps of %1 are done in their order: %2 is next.</source>
        <translation>%1 的步骤须按顺序完成：下一步是 %2。</translation>
    </message>
    <message>
        <source>The sums differ: run the doctor and call whoever looks after the books.</source>
        <translation>合计不符：请运行数据体检，并通知账务负责人。</translation>
    </message>
    <message>
        <source>The sums kept beside the journal equal its lines.</source>
        <translation>汇总数与凭证分录一致。</translation>
    </message>
    <message>
        <source>The supply</source>
        <translation>该供应</translation>
    </message>
    <message>
        <source>The switching score reached %1. A lot that is rejected or accepted barely brings back normal inspection.</source>
        <translation>转移得分达到 %1。若有一批被拒收或勉强接收，即恢复正常检验。</translation>
    </message>
    <message>
        <source>The system&apos;s printer</source>
        <translation>系统默认打印机</translation>
    </message>
    <message>
        <source>The tax is %1, at %2 %3 for one %4.</source>
        <translation>税额折合 %1，汇率为 1 %4 兑 %2 %3。</translation>
    </message>
    <message>
        <source>The time is booked.</source>
        <translation>工时已登记。</translation>
    </message>
    <message>
        <source>The truck leaves</source>
        <translation>车辆离开</translation>
    </message>
    <message>
        <source>The trucks were never read here. They come when the network is back.</source>
        <translation>本机从未读取过车辆。网络恢复后会出现。</translation>
    </message>
    <message>
        <source>The two PINs differ</source>
        <translation>两次 PIN 不一致</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>两次输入的密码不同。请输入相同的密码。</translation>
    </message>
    <message>
        <source>The unit is closed. Print its label.</source>
        <translation>单元已封好。请打印标签。</translation>
    </message>
    <message>
        <source>The unit is open: goods go in and out.</source>
        <translation>单元已打开：可放入和取出。</translation>
    </message>
    <message>
        <source>The unit stands at the dock again.</source>
        <translation>单元已放回月台。</translation>
    </message>
    <message>
        <source>The usual way</source>
        <translation>常用方案</translation>
    </message>
    <message>
        <source>The values are not normal: the figures that rest on it are in doubt.</source>
        <translation>数据不服从正态分布：以此为前提的数字存疑。</translation>
    </message>
    <message>
        <source>The values may well come from a normal distribution.</source>
        <translation>数据可视为服从正态分布。</translation>
    </message>
    <message>
        <source>The values you typed would be lost.</source>
        <translation>已录入的数值将会丢失。</translation>
    </message>
    <message>
        <source>The walks were never read here. They come when the network is back.</source>
        <translation>本机从未读取过拣货单。网络恢复后会出现。</translation>
    </message>
    <message>
        <source>The warrant with his signature</source>
        <translation>客户签字的保证书</translation>
    </message>
    <message>
        <source>The words that go with it</source>
        <translation>随附文字</translation>
    </message>
    <message>
        <source>The work stands</source>
        <translation>工作停止</translation>
    </message>
    <message>
        <source>The work stands until it is solved</source>
        <translation>解决之前工作停止</translation>
    </message>
    <message>
        <source>The work stands until this is solved.</source>
        <translation>解决之前工作停止。</translation>
    </message>
    <message>
        <source>The zone it wants</source>
        <translation>指定库区</translation>
    </message>
    <message>
        <source>Their main address</source>
        <translation>主要地址</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>对方单号</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>对方的：%1</translation>
    </message>
    <message>
        <source>Then it comes into use when that takes hold, and not before</source>
        <translation>这样它随变更单生效时启用，不会提前</translation>
    </message>
    <message>
        <source>Then leave to empty; the first time it judges from that subgroup on</source>
        <translation>此时“到”留空；首次冻结时从该子组起判定</translation>
    </message>
    <message>
        <source>Then one in</source>
        <translation>之后每几批检一批</translation>
    </message>
    <message>
        <source>Then one lot in</source>
        <translation>此后每几批检一批</translation>
    </message>
    <message>
        <source>Then one lot in so many</source>
        <translation>之后每几批检一批</translation>
    </message>
    <message>
        <source>There are no cells to paste: copy them in the spreadsheet first.</source>
        <translation>没有可粘贴的单元格：请先在电子表格中复制。</translation>
    </message>
    <message>
        <source>There are no kinds of defects. Quality adds them in the office.</source>
        <translation>还没有缺陷类型。由质量部门在办公室添加。</translation>
    </message>
    <message>
        <source>There are no reasons for a pause</source>
        <translation>没有可选的暂停原因</translation>
    </message>
    <message>
        <source>There are no values in it.</source>
        <translation>其中没有数值。</translation>
    </message>
    <message>
        <source>There is more than is shown: the outline ends after %1 lines. Trace one of its lots.</source>
        <translation>未全部显示：大纲到 %1 行为止。请从其中一个批次继续追溯。</translation>
    </message>
    <message>
        <source>There is more than this paper says: trace one of its lots.</source>
        <translation>实际内容多于本单所列：请追溯其中一个批次。</translation>
    </message>
    <message>
        <source>There is no 8D report to print.</source>
        <translation>没有可打印的 8D 报告。</translation>
    </message>
    <message>
        <source>There is no 8D report. A complaint or a nonconformance opens one, or Ctrl+N.</source>
        <translation>还没有 8D 报告。可从投诉或不合格记录新建，或按 Ctrl+N。</translation>
    </message>
    <message>
        <source>There is no FMEA. Ctrl+N opens the first: what may go wrong at each operation of an item, and what is done about it.</source>
        <translation>没有 FMEA。按 Ctrl+N 新建第一份：物料每道工序可能出现的问题以及采取的措施。</translation>
    </message>
    <message>
        <source>There is no PPAP file. Ctrl+N opens the first: what shows a customer that a part is made as ordered.</source>
        <translation>没有 PPAP 文件。按 Ctrl+N 新建第一份：向客户证明零件按订单要求制造。</translation>
    </message>
    <message>
        <source>There is no audit programme. Ctrl+N writes down the questions that audits ask.</source>
        <translation>还没有审核方案。Ctrl+N 写下审核要问的问题。</translation>
    </message>
    <message>
        <source>There is no bill of material yet. Press Ctrl+N to draw up the first one.</source>
        <translation>还没有物料清单。按 Ctrl+N 编制第一份。</translation>
    </message>
    <message>
        <source>There is no bin in this warehouse. Add the places where stock lies.</source>
        <translation>此仓库没有库位。请添加存放库存的地方。</translation>
    </message>
    <message>
        <source>There is no bin type: every bin takes anything. A type says how much fits and what may lie together.</source>
        <translation>没有库位类型：任何库位什么都可放。类型说明能放多少、什么可以放在一起。</translation>
    </message>
    <message>
        <source>There is no bin yet. Add the places where stock lies.</source>
        <translation>还没有库位。请添加存放库存的地方。</translation>
    </message>
    <message>
        <source>There is no bin.</source>
        <translation>没有库位。</translation>
    </message>
    <message>
        <source>There is no bin. Press Ctrl+N to add the places where stock lies.</source>
        <translation>还没有库位。按 Ctrl+N 添加存放库存的位置。</translation>
    </message>
    <message>
        <source>There is no category. Press Ctrl+N: each item belongs to one, which says how it is valued and booked.</source>
        <translation>还没有类别。按 Ctrl+N 添加：每个物料都属于一个类别，由它决定如何计价和记账。</translation>
    </message>
    <message>
        <source>There is no control chart. Ctrl+N begins the first: of a characteristic that inspections measure, or of values that are entered.</source>
        <translation>尚无控制图。Ctrl+N 建立第一个：数据可来自检验中测量的特性，或由人工录入。</translation>
    </message>
    <message>
        <source>There is no control plan. Ctrl+N draws up the first: what is watched at each step, with what, and what is done when it is wrong.</source>
        <translation>尚无控制计划。Ctrl+N 编制第一个：每一步监控什么、用什么监控、异常时如何处理。</translation>
    </message>
    <message>
        <source>There is no count to print a sheet for.</source>
        <translation>没有可打印盘点单的盘点。</translation>
    </message>
    <message>
        <source>There is no crew. Ctrl+N adds people who work together.</source>
        <translation>还没有班组。按 Ctrl+N 新增一起工作的人。</translation>
    </message>
    <message>
        <source>There is no document yet. Press Ctrl+N to add the first one; its file is dropped on it.</source>
        <translation>还没有文件。按 Ctrl+N 添加第一份；再把文件拖到它上面。</translation>
    </message>
    <message>
        <source>There is no gauge %1. Scan the code that is engraved on it.</source>
        <translation>没有量具 %1。请扫描量具上刻的编号。</translation>
    </message>
    <message>
        <source>There is no gauge. Ctrl+N adds the first one, and plans ask for its kind.</source>
        <translation>尚无量具。Ctrl+N 添加第一件，计划按其种类要求使用。</translation>
    </message>
    <message>
        <source>There is no inspection plan. Ctrl+N draws up the first; a control plan makes its own when it is released.</source>
        <translation>尚无检验计划。Ctrl+N 编制第一个；控制计划发布时会自动生成检验计划。</translation>
    </message>
    <message>
        <source>There is no invoice to print.</source>
        <translation>没有可打印的发票。</translation>
    </message>
    <message>
        <source>There is no item yet. Press Ctrl+N to add the first one, or import a list of them.</source>
        <translation>还没有物料。按 Ctrl+N 添加第一个，或导入物料清单。</translation>
    </message>
    <message>
        <source>There is no kind of defect yet. Ctrl+N adds the first: a crack, a dent.</source>
        <translation>还没有缺陷类型。按 Ctrl+N 添加第一个，例如裂纹、凹痕。</translation>
    </message>
    <message>
        <source>There is no lot. Lots come with the receipts of items that are kept by lot.</source>
        <translation>还没有批次。按批次管理的物料收货后，就会有批次。</translation>
    </message>
    <message>
        <source>There is no machine yet. Press Ctrl+N to add the first one.</source>
        <translation>还没有设备。按 Ctrl+N 添加第一台。</translation>
    </message>
    <message>
        <source>There is no open quote or order. Ctrl+N takes one.</source>
        <translation>没有未结的报价或订单。按 Ctrl+N 新建。</translation>
    </message>
    <message>
        <source>There is no order to print.</source>
        <translation>没有可打印的订单。</translation>
    </message>
    <message>
        <source>There is no page about this screen.</source>
        <translation>本页没有帮助。</translation>
    </message>
    <message>
        <source>There is no photo to paste. Copy one first.</source>
        <translation>没有可粘贴的照片。请先复制一张。</translation>
    </message>
    <message>
        <source>There is no photo yet. Ctrl+Shift+P adds one.</source>
        <translation>还没有照片。按 Ctrl+Shift+P 添加。</translation>
    </message>
    <message>
        <source>There is no pick face. Choose a storage bin under Bins, and say what it is picked for.</source>
        <translation>没有拣货面。请在“库位”中选择一个存储库位，说明为哪种物料拣货。</translation>
    </message>
    <message>
        <source>There is no printer called %1 here. Start the terminal with --printer and its name.</source>
        <translation>这里没有名为 %1 的打印机。请用 --printer 加其名称启动终端。</translation>
    </message>
    <message>
        <source>There is no reason to choose from. Ctrl+N adds those for scrap, rework, pauses and stops.</source>
        <translation>没有可选的原因。按 Ctrl+N 新增报废、返工、暂停和停机的原因。</translation>
    </message>
    <message>
        <source>There is no round to print.</source>
        <translation>没有可打印的拣货轮次。</translation>
    </message>
    <message>
        <source>There is no routing yet. Press Ctrl+N to draw up the first one.</source>
        <translation>还没有工艺路线。按 Ctrl+N 编制第一份。</translation>
    </message>
    <message>
        <source>There is no shipment to certify.</source>
        <translation>没有可出具证书的发货。</translation>
    </message>
    <message>
        <source>There is no shipment to print.</source>
        <translation>没有可打印的发货单。</translation>
    </message>
    <message>
        <source>There is no site yet, so nothing has a cost.</source>
        <translation>还没有站点，因此没有成本。</translation>
    </message>
    <message>
        <source>There is no site.</source>
        <translation>没有地点。</translation>
    </message>
    <message>
        <source>There is no skill yet. Engineering adds what operations ask for.</source>
        <translation>还没有技能。由工程部新增工序所需的技能。</translation>
    </message>
    <message>
        <source>There is no skill yet. Press Ctrl+N to add the first one.</source>
        <translation>还没有技能。按 Ctrl+N 添加第一项。</translation>
    </message>
    <message>
        <source>There is no stock value yet. It comes with the first receipt.</source>
        <translation>还没有库存价值。第一次收货后就会有。</translation>
    </message>
    <message>
        <source>There is no subgroup to leave out.</source>
        <translation>没有可剔除的子组。</translation>
    </message>
    <message>
        <source>There is no such frame order.</source>
        <translation>没有这个框架订单。</translation>
    </message>
    <message>
        <source>There is no such lot. Look it up again.</source>
        <translation>没有这个批次。请重新查找。</translation>
    </message>
    <message>
        <source>There is no such order.</source>
        <translation>没有这张订单。</translation>
    </message>
    <message>
        <source>There is no such parameter.</source>
        <translation>没有这个参数。</translation>
    </message>
    <message>
        <source>There is no such payment or credit note.</source>
        <translation>没有这笔收款或贷项通知单。</translation>
    </message>
    <message>
        <source>There is no such role any more.</source>
        <translation>这个角色已不存在。</translation>
    </message>
    <message>
        <source>There is no such rule any more</source>
        <translation>不再有此规则</translation>
    </message>
    <message>
        <source>There is no such template.</source>
        <translation>没有这个模板。</translation>
    </message>
    <message>
        <source>There is no such unit. Look it up again.</source>
        <translation>没有这样的单元。请重新查找。</translation>
    </message>
    <message>
        <source>There is no such walk any more.</source>
        <translation>这张拣货单已不存在。</translation>
    </message>
    <message>
        <source>There is no tool yet. Press Ctrl+N to add the first one.</source>
        <translation>还没有工具。按 Ctrl+N 添加第一件。</translation>
    </message>
    <message>
        <source>There is no unit. Press Ctrl+N to add what things are counted in.</source>
        <translation>还没有计量单位。按 Ctrl+N 添加。</translation>
    </message>
    <message>
        <source>There is no warehouse. Press Ctrl+K and add one, then its bins.</source>
        <translation>没有仓库。请按 Ctrl+K 添加一个，再添加其库位。</translation>
    </message>
    <message>
        <source>There is no warehouse. Press Ctrl+N to add one, then its bins.</source>
        <translation>还没有仓库。按 Ctrl+N 添加仓库，再添加库位。</translation>
    </message>
    <message>
        <source>There is no work centre yet. Engineering adds the places of work.</source>
        <translation>还没有工作中心。由工程部新增。</translation>
    </message>
    <message>
        <source>There is no work centre yet. Press Ctrl+N to add the first one.</source>
        <translation>还没有工作中心。按 Ctrl+N 添加第一个。</translation>
    </message>
    <message>
        <source>There is no work order to print.</source>
        <translation>没有可打印的工单。</translation>
    </message>
    <message>
        <source>There is no zone. A zone is a part of a warehouse that is walked, filled or picked as one.</source>
        <translation>没有库区。库区是仓库中作为整体行走、补货或拣货的部分。</translation>
    </message>
    <message>
        <source>There is none that is in force</source>
        <translation>没有现行有效的记录</translation>
    </message>
    <message>
        <source>There is nothing below the names of the columns.</source>
        <translation>列名下面没有内容。</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>这里还没有内容。</translation>
    </message>
    <message>
        <source>There is nothing to trace yet: nothing was delivered.</source>
        <translation>还没有可追溯的内容：尚未发过货。</translation>
    </message>
    <message>
        <source>There is room</source>
        <translation>有空位</translation>
    </message>
    <message>
        <source>These are %1 characters; there is room for %2.</source>
        <translation>共 %1 个字符，最多只能 %2 个。</translation>
    </message>
    <message>
        <source>These orders lost what was set aside and wait again: %1.</source>
        <translation>这些订单失去了预留并重新等待：%1。</translation>
    </message>
    <message>
        <source>They are here already: %1. Converted, the lead goes to that firm.</source>
        <translation>对方已存在：%1。转化后线索归入该公司。</translation>
    </message>
    <message>
        <source>They come when the network is back.</source>
        <translation>网络恢复后会出现。</translation>
    </message>
    <message>
        <source>They judge what comes after; the first time also these</source>
        <translation>用于判定其后的子组；首次冻结时也判定这些子组</translation>
    </message>
    <message>
        <source>They lie in quarantine, worth what they cost when they left, and wait for a decision.</source>
        <translation>货物已放入隔离区，按发出时的成本计价，等待处置。</translation>
    </message>
    <message>
        <source>They must read it</source>
        <translation>规定须阅读</translation>
    </message>
    <message>
        <source>Things to carry</source>
        <translation>搬运任务</translation>
    </message>
    <message>
        <source>This PC has no printer. Set one up, or start the terminal with --printer and a name.</source>
        <translation>此电脑没有打印机。请安装打印机，或用 --printer 加名称启动终端。</translation>
    </message>
    <message>
        <source>This PC has no program that shows %1. Save it instead.</source>
        <translation>本机没有能显示 %1 的程序，请另存。</translation>
    </message>
    <message>
        <source>This PC is a terminal: people sign in with a PIN</source>
        <translation>这台电脑是终端：用 PIN 登录</translation>
    </message>
    <message>
        <source>This belongs to no job here</source>
        <translation>这不属于这里的任何作业</translation>
    </message>
    <message>
        <source>This cannot be read. Examples: &gt;100, 5..10, 2026-12-01, -7d.., ! for not empty.</source>
        <translation>无法识别。示例：&gt;100、5..10、2026-12-01、-7d..，! 表示非空。</translation>
    </message>
    <message>
        <source>This comes out of the order: it is reported, not issued.</source>
        <translation>这是工单的产出：请报工，不发料。</translation>
    </message>
    <message>
        <source>This customer has no open invoice: the money waits for the next one.</source>
        <translation>该客户没有未清发票：款项留待下一张发票。</translation>
    </message>
    <message>
        <source>This document has no lines.</source>
        <translation>这张单据没有明细行。</translation>
    </message>
    <message>
        <source>This does not fit the chosen row.</source>
        <translation>不适用于所选行。</translation>
    </message>
    <message>
        <source>This entry has no lines.</source>
        <translation>这张凭证没有分录。</translation>
    </message>
    <message>
        <source>This gauge was never scanned here</source>
        <translation>本机从未扫描过这个量具</translation>
    </message>
    <message>
        <source>This inspection was never read here. It comes when the network is back.</source>
        <translation>本机从未读取过这张检验单。网络恢复后会显示。</translation>
    </message>
    <message>
        <source>This is %1</source>
        <translation>这是 %1</translation>
    </message>
    <message>
        <source>This is %1; the walk asks for %2 in bin %3. Put it back and take that one.</source>
        <translation>这是 %1，而拣货单要的是库位 %3 的 %2。请放回去，改拿那一个。</translation>
    </message>
    <message>
        <source>This is another pallet: …%1</source>
        <translation>这是另一个托盘：…%1</translation>
    </message>
    <message>
        <source>This is bin %1</source>
        <translation>这是库位 %1</translation>
    </message>
    <message>
        <source>This is bin %1; the walk asks for bin %2. Go there.</source>
        <translation>这是库位 %1，而拣货单要的是库位 %2。请到那里去。</translation>
    </message>
    <message>
        <source>This is in it already</source>
        <translation>这个已在里面</translation>
    </message>
    <message>
        <source>This is no bin</source>
        <translation>这不是库位</translation>
    </message>
    <message>
        <source>This is no job and no lot</source>
        <translation>这不是作业，也不是批次</translation>
    </message>
    <message>
        <source>This is no lot</source>
        <translation>这不是批次</translation>
    </message>
    <message>
        <source>This is no number</source>
        <translation>这不是数字</translation>
    </message>
    <message>
        <source>This is no pallet</source>
        <translation>这不是托盘</translation>
    </message>
    <message>
        <source>This is no photo in PNG or JPEG.</source>
        <translation>这不是 PNG 或 JPEG 照片。</translation>
    </message>
    <message>
        <source>This is no picture in PNG, JPEG or SVG, or it takes parts from other files.</source>
        <translation>这不是 PNG、JPEG 或 SVG 图片，或者它引用了其他文件。</translation>
    </message>
    <message>
        <source>This is no value</source>
        <translation>这不是数值</translation>
    </message>
    <message>
        <source>This is not to be carried any more.</source>
        <translation>这已不需要搬运。</translation>
    </message>
    <message>
        <source>This is sent by itself, in this order, when the company answers.</source>
        <translation>公司恢复应答后会按此顺序自动发送。</translation>
    </message>
    <message>
        <source>This is taken by itself</source>
        <translation>这个自动扣料</translation>
    </message>
    <message>
        <source>This is the first revision.</source>
        <translation>这是第一版。</translation>
    </message>
    <message>
        <source>This is the root cause</source>
        <translation>这是根本原因</translation>
    </message>
    <message>
        <source>This is tote %1</source>
        <translation>这是料箱 %1</translation>
    </message>
    <message>
        <source>This job was never read here. It comes when the network is back.</source>
        <translation>本机从未读取过这项作业。网络恢复后会出现。</translation>
    </message>
    <message>
        <source>This label has no serial number</source>
        <translation>这个标签没有序列号</translation>
    </message>
    <message>
        <source>This lot was never read here. It comes when the network is back.</source>
        <translation>本机从未读取过这个批次。网络恢复后会出现。</translation>
    </message>
    <message>
        <source>This lot was passed by the record of its source: nothing is inspected.</source>
        <translation>根据来源的记录，此批免检放行。</translation>
    </message>
    <message>
        <source>This order is not there any more.</source>
        <translation>这个订单已不存在。</translation>
    </message>
    <message>
        <source>This order was called off.</source>
        <translation>本订单已取消。</translation>
    </message>
    <message>
        <source>This pallet was never read here. It comes when the network is back.</source>
        <translation>本机从未读取过这个托盘。网络恢复后会出现。</translation>
    </message>
    <message>
        <source>This paper certifies nothing, because of: %1. It is a certificate when these are inspected and decided on.</source>
        <translation>本单据不作任何证明，原因在于：%1。这些货物经检验并作出决定后，才能作为证书。</translation>
    </message>
    <message>
        <source>This part is not changed here</source>
        <translation>这一部分不在这里修改</translation>
    </message>
    <message>
        <source>This quotation holds until %1.</source>
        <translation>本报价有效期至 %1。</translation>
    </message>
    <message>
        <source>This receipt is for none of them. Enter on one chooses it.</source>
        <translation>这次收货不对应其中任何一项。在某一行按 Enter 即可选定。</translation>
    </message>
    <message>
        <source>This receipt is for what is due on %1. Enter on it again: for none.</source>
        <translation>这次收货对应 %1 到期的一项。再按一次 Enter 则不对应任何一项。</translation>
    </message>
    <message>
        <source>This record has nothing to do with goods, so there is nothing to trace.</source>
        <translation>该记录与货物无关，没有可追溯的内容。</translation>
    </message>
    <message>
        <source>This record is not there any more.</source>
        <translation>这条记录已不存在。</translation>
    </message>
    <message>
        <source>This report is not closed: nothing on it is signed.</source>
        <translation>本报告尚未关闭：其中内容均未签名。</translation>
    </message>
    <message>
        <source>This role may do everything; what is ticked below adds nothing.</source>
        <translation>这个角色拥有全部权限，下面勾选的不会增加什么。</translation>
    </message>
    <message>
        <source>This shipment has no lines.</source>
        <translation>这张发货单没有明细行。</translation>
    </message>
    <message>
        <source>This terminal shows PNG, JPEG and SVG. Open this file with another program of this PC.</source>
        <translation>本终端可显示 PNG、JPEG 和 SVG。请用本机的其他程序打开此文件。</translation>
    </message>
    <message>
        <source>This terminal stands at %1</source>
        <translation>本终端位于 %1</translation>
    </message>
    <message>
        <source>This terminal stands at no work centre</source>
        <translation>本终端未设工作中心</translation>
    </message>
    <message>
        <source>This walk was never read here. It comes when the network is back.</source>
        <translation>本机从未读取过这张拣货单。网络恢复后会出现。</translation>
    </message>
    <message>
        <source>This was never read here. It comes when the network is back.</source>
        <translation>本机从未读取过这些内容。网络恢复后会显示。</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>来龙去脉</translation>
    </message>
    <message>
        <source>Thread, Length, Material</source>
        <translation>螺纹、长度、材料</translation>
    </message>
    <message>
        <source>Three letters</source>
        <translation>三个字母</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Throughline</source>
        <translation>Throughline</translation>
    </message>
    <message>
        <source>Throughline companies (*.throughline)</source>
        <translation>Throughline 公司文件 (*.throughline)</translation>
    </message>
    <message>
        <source>Throughline 一线通</source>
        <translation>Throughline 一线通</translation>
    </message>
    <message>
        <source>Throughline: sign in</source>
        <translation>Throughline：登录</translation>
    </message>
    <message>
        <source>Throughline: terminal</source>
        <translation>一线通：终端</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>服务单</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>服务单</translation>
    </message>
    <message>
        <source>Tickets are past their time</source>
        <translation>服务单超时</translation>
    </message>
    <message>
        <source>Tickets of this customer</source>
        <translation>该客户的服务单</translation>
    </message>
    <message>
        <source>Tickets so far</source>
        <translation>累计服务单</translation>
    </message>
    <message>
        <source>Tickets solved with it</source>
        <translation>用它解决的工单</translation>
    </message>
    <message>
        <source>Tightened</source>
        <translation>加严</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time for one</source>
        <translation>单件时间</translation>
    </message>
    <message>
        <source>Time in all</source>
        <translation>总时间</translation>
    </message>
    <message>
        <source>Time is over</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>Times at work</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>Times: 15 min, 0.02 h or 90 s; a number alone is minutes. Set-up once a job, run time for one, or for what stands under For quantity. Enter goes on, Ctrl+Ins and Ctrl+Del add and take away.</source>
        <translation>时间写法：15 min、0.02 h 或 90 s；只写数字表示分钟。准备时间每批一次，加工时间按单件，或按“对应数量”。回车继续，Ctrl+Ins 和 Ctrl+Del 增删行。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>To a supplier</source>
        <translation>对供应商</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>待批准</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>完成期限</translation>
    </message>
    <message>
        <source>To be inspected</source>
        <translation>待检</translation>
    </message>
    <message>
        <source>To be planned</source>
        <translation>待计划</translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>待阅读</translation>
    </message>
    <message>
        <source>To be read by</source>
        <translation>阅读期限</translation>
    </message>
    <message>
        <source>To bill</source>
        <translation>待开票</translation>
    </message>
    <message>
        <source>To bin</source>
        <translation>目标库位</translation>
    </message>
    <message>
        <source>To carry</source>
        <translation>待搬运</translation>
    </message>
    <message>
        <source>To close</source>
        <translation>待关闭</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>待产出</translation>
    </message>
    <message>
        <source>To count</source>
        <translation>待盘点</translation>
    </message>
    <message>
        <source>To currency</source>
        <translation>目标币种</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待处置</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待完成</translation>
    </message>
    <message>
        <source>To fill in</source>
        <translation>填写</translation>
    </message>
    <message>
        <source>To make</source>
        <translation>待生产</translation>
    </message>
    <message>
        <source>To minute of the day</source>
        <translation>结束（零点后分钟）</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>应付金额</translation>
    </message>
    <message>
        <source>To postcode</source>
        <translation>截止邮编</translation>
    </message>
    <message>
        <source>To quantity</source>
        <translation>数量至</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>待阅读</translation>
    </message>
    <message>
        <source>To refill</source>
        <translation>待补货</translation>
    </message>
    <message>
        <source>To release</source>
        <translation>待放行</translation>
    </message>
    <message>
        <source>To revision</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>To rework</source>
        <translation>返工</translation>
    </message>
    <message>
        <source>To serial</source>
        <translation>截止序列号</translation>
    </message>
    <message>
        <source>To subgroup</source>
        <translation>至子组</translation>
    </message>
    <message>
        <source>To suppliers</source>
        <translation>对供应商的投诉</translation>
    </message>
    <message>
        <source>To take</source>
        <translation>待拣</translation>
    </message>
    <message>
        <source>To the customer</source>
        <translation>提交给顾客</translation>
    </message>
    <message>
        <source>To the dock</source>
        <translation>送码头</translation>
    </message>
    <message>
        <source>To the docks</source>
        <translation>送月台</translation>
    </message>
    <message>
        <source>To the next stage</source>
        <translation>进入下一阶段</translation>
    </message>
    <message>
        <source>To tick, to measure between two limits, or to write down. The operation does not finish without them.</source>
        <translation>勾选、在两个界限之间测量，或记录文字。没有完成这些，工序不能完工。</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>分配给</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>累计占比</translation>
    </message>
    <message>
        <source>Together, sorted after</source>
        <translation>合并拣货，之后分拣</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>受理时间</translation>
    </message>
    <message>
        <source>Too full</source>
        <translation>超出</translation>
    </message>
    <message>
        <source>Took hold</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Tool unused for a year</source>
        <translation>工装停用超过一年</translation>
    </message>
    <message>
        <source>Tooling</source>
        <translation>工装变更</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Tools are worn</source>
        <translation>工具已磨损</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Total (TV)</source>
        <translation>总变差（TV）</translation>
    </message>
    <message>
        <source>Total, in ten-thousandths</source>
        <translation>总额（万分之一）</translation>
    </message>
    <message>
        <source>Tote</source>
        <translation>周转箱</translation>
    </message>
    <message>
        <source>Totes</source>
        <translation>周转箱</translation>
    </message>
    <message>
        <source>Touch a call to answer it, a note to read it.</source>
        <translation>点按呼叫以应答，点按记录以阅读。</translation>
    </message>
    <message>
        <source>Touch the drawing where it is</source>
        <translation>在图纸上点按缺陷位置</translation>
    </message>
    <message>
        <source>Touch the field at the top right, and decide what becomes of it.</source>
        <translation>请点按右上角，决定如何处理。</translation>
    </message>
    <message>
        <source>Touch what is wrong</source>
        <translation>点按有误之处</translation>
    </message>
    <message>
        <source>Touch what is wrong first, then scan.</source>
        <translation>请先点按有误之处，再扫描。</translation>
    </message>
    <message>
        <source>Touch what is wrong, or scan another job or lot</source>
        <translation>点按缺陷类型，或扫描其他作业或批次</translation>
    </message>
    <message>
        <source>Touch what is wrong, then type or scan what is right.</source>
        <translation>点按有误之处，再输入或扫描正确的内容。</translation>
    </message>
    <message>
        <source>Touch what you measure.</source>
        <translation>请点按要测量的特性。</translation>
    </message>
    <message>
        <source>Touched since</source>
        <translation>开始联系的日期</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>追溯</translation>
    </message>
    <message>
        <source>Trace a lot</source>
        <translation>批次追溯</translation>
    </message>
    <message>
        <source>Trace from here</source>
        <translation>从这里追溯</translation>
    </message>
    <message>
        <source>Trace of %1</source>
        <translation>%1 的追溯</translation>
    </message>
    <message>
        <source>Trace report</source>
        <translation>追溯报告</translation>
    </message>
    <message>
        <source>Traced</source>
        <translation>所追溯</translation>
    </message>
    <message>
        <source>Tracked by</source>
        <translation>管理方式</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Trade fair</source>
        <translation>展会</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>移库</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>运输</translation>
    </message>
    <message>
        <source>Traveller</source>
        <translation>流转卡</translation>
    </message>
    <message>
        <source>Traveller on paper</source>
        <translation>纸质流转卡</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>试算平衡表</translation>
    </message>
    <message>
        <source>Trial limits</source>
        <translation>试用控制限</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Trucks leave within two hours</source>
        <translation>两小时内发车</translation>
    </message>
    <message>
        <source>Trucks: %1</source>
        <translation>车辆：%1</translation>
    </message>
    <message>
        <source>True value</source>
        <translation>真值</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>试导入</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try it again when the reason is gone. Change it when something in it is wrong. Put it aside when it must not be done at all; it stays in this terminal with your reason.</source>
        <translation>原因消除后可重试；内容有误可修改；不该做的可搁置，它会连同你的原因留在本终端。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Trying %1</source>
        <translation>正在试导入%1</translation>
    </message>
    <message>
        <source>Trying… %1 of %2. Esc ends it.</source>
        <translation>正在试导入… %1 / %2。按 Esc 结束。</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Turn on the walk</source>
        <translation>拣货顺序</translation>
    </message>
    <message>
        <source>Turn on the way</source>
        <translation>拣货顺序</translation>
    </message>
    <message>
        <source>Two of five lots were rejected. %1 of %2 accepted in a row so far bring back normal inspection; %3 of %4 rejected stop the source.</source>
        <translation>五批中有两批被拒收。连续接收满 %2 批恢复正常检验，目前 %1 批；拒收满 %4 批停止接收，目前 %3 批。</translation>
    </message>
    <message>
        <source>Two people for an hour are two</source>
        <translation>两人一小时计两小时</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Type 1 (Cg, Cgk)</source>
        <translation>一类研究（Cg、Cgk）</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>输入条码</translation>
    </message>
    <message>
        <source>Type a value, Enter goes on.</source>
        <translation>输入数值，按回车继续。</translation>
    </message>
    <message>
        <source>Type above the columns (Ctrl+F)</source>
        <translation>在列上方输入（Ctrl+F）</translation>
    </message>
    <message>
        <source>Type digits, and one point at most.</source>
        <translation>请输入数字，最多一个小数点。</translation>
    </message>
    <message>
        <source>Type how many are, or go back.</source>
        <translation>请输入数量，或返回。</translation>
    </message>
    <message>
        <source>Type how much is lost.</source>
        <translation>请输入损失数量。</translation>
    </message>
    <message>
        <source>Type how much you take, or go back.</source>
        <translation>请输入所取数量，或返回。</translation>
    </message>
    <message>
        <source>Type the pieces first.</source>
        <translation>请先输入数量。</translation>
    </message>
    <message>
        <source>Type the pieces, or go back to scan material.</source>
        <translation>请输入数量，或返回扫描用料。</translation>
    </message>
    <message>
        <source>Type the same one twice.</source>
        <translation>请两次输入同一个。</translation>
    </message>
    <message>
        <source>Type the value.</source>
        <translation>请输入数值。</translation>
    </message>
    <message>
        <source>Type the weight, then report.</source>
        <translation>请输入重量，再报工。</translation>
    </message>
    <message>
        <source>Type what the gauge shows.</source>
        <translation>请输入量具显示的值。</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation>输入 PIN</translation>
    </message>
    <message>
        <source>Type your password</source>
        <translation>输入密码</translation>
    </message>
    <message>
        <source>Under inspection</source>
        <translation>检验中</translation>
    </message>
    <message>
        <source>Under warranty</source>
        <translation>在保</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Unfit</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Unfit: all its readings are alike, so it tells no pieces apart.</source>
        <translation>不合格：所有读数都相同，不能区分零件。</translation>
    </message>
    <message>
        <source>Unfit: it shows something else than what is true.</source>
        <translation>不合格：示值与真值有显著差异。</translation>
    </message>
    <message>
        <source>Unfit: it takes more than 30 % of the variation or of the tolerance, or tells apart fewer than five groups of pieces.</source>
        <translation>不合格：占变差或公差的 30 % 以上，或可区分的零件类别少于五个。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>单位成本</translation>
    </message>
    <message>
        <source>Unit labels</source>
        <translation>单元标签</translation>
    </message>
    <message>
        <source>Unit or item</source>
        <translation>单元或物料</translation>
    </message>
    <message>
        <source>Unit that goes into it</source>
        <translation>放入其中的单元</translation>
    </message>
    <message>
        <source>Unit …%1</source>
        <translation>单元 …%1</translation>
    </message>
    <message>
        <source>Unit, limits and kind of gauge are the plan&apos;s where inspections feed it</source>
        <translation>数据来自检验时，单位、界限和量具种类以计划为准</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Units in it</source>
        <translation>其中的单元</translation>
    </message>
    <message>
        <source>Units of one dimension convert by themselves</source>
        <translation>同一量纲的单位可自动换算</translation>
    </message>
    <message>
        <source>Units of the second</source>
        <translation>目标币种数量</translation>
    </message>
    <message>
        <source>Units on it</source>
        <translation>车上的单元</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unlock a bin</source>
        <translation>解除库位锁定</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>未核销</translation>
    </message>
    <message>
        <source>Unmatched money</source>
        <translation>未核销款项</translation>
    </message>
    <message>
        <source>Unpack</source>
        <translation>拆包</translation>
    </message>
    <message>
        <source>Unpack a handling unit</source>
        <translation>拆开包装单元</translation>
    </message>
    <message>
        <source>Unpack it</source>
        <translation>拆开它</translation>
    </message>
    <message>
        <source>Unpack it and all in it</source>
        <translation>连同内部全部拆开</translation>
    </message>
    <message>
        <source>Unpack the unit</source>
        <translation>拆开单元</translation>
    </message>
    <message>
        <source>Unpack?</source>
        <translation>要拆开吗？</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>已拆包</translation>
    </message>
    <message>
        <source>Unpack…</source>
        <translation>拆包…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Up to quantity</source>
        <translation>数量上限</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Upper chart</source>
        <translation>上图</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Usable through</source>
        <translation>可用至</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Use a document…</source>
        <translation>使用文件…</translation>
    </message>
    <message>
        <source>Use as is</source>
        <translation>照用</translation>
    </message>
    <message>
        <source>Use by</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use it for an item…</source>
        <translation>用于物料…</translation>
    </message>
    <message>
        <source>Use no more…</source>
        <translation>不再使用…</translation>
    </message>
    <message>
        <source>Use one currency in all lines</source>
        <translation>各行请用同一币种</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <translation>使用 PIN</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>使用密码</translation>
    </message>
    <message>
        <source>Use up</source>
        <translation>用完为止</translation>
    </message>
    <message>
        <source>Used as it is</source>
        <translation>原样使用</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>已用完</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>VAT id or what stands on a bill in your country.</source>
        <translation>增值税号，或贵国发票上须注明的号码（如统一社会信用代码）。</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>失效日</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>数值 %1</translation>
    </message>
    <message>
        <source>Value of stock</source>
        <translation>库存价值</translation>
    </message>
    <message>
        <source>Value of stock on hold</source>
        <translation>冻结库存价值</translation>
    </message>
    <message>
        <source>Value of the differences</source>
        <translation>差异金额</translation>
    </message>
    <message>
        <source>Valued at</source>
        <translation>计价方式</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Values in a subgroup</source>
        <translation>每个子组的测量值数</translation>
    </message>
    <message>
        <source>Values measured</source>
        <translation>测量值个数</translation>
    </message>
    <message>
        <source>Values of a gauge</source>
        <translation>量具的测量值</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Variants of %1</source>
        <translation>%1 的变型</translation>
    </message>
    <message>
        <source>Variants there are</source>
        <translation>已有变型</translation>
    </message>
    <message>
        <source>Variation of the process (6 sigma)</source>
        <translation>过程变差（6σ）</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Version signed</source>
        <translation>签名的版次</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>View %1 is deleted.</source>
        <translation>已删除视图 %1。</translation>
    </message>
    <message>
        <source>View %1 is saved.</source>
        <translation>已保存视图 %1。</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>体积</translation>
    </message>
    <message>
        <source>W%1</source>
        <translation>%1周</translation>
    </message>
    <message>
        <source>Wait for the rest</source>
        <translation>等其余的</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Waiting lines</source>
        <translation>待货行</translation>
    </message>
    <message>
        <source>Waiting orders</source>
        <translation>等待的订单</translation>
    </message>
    <message>
        <source>Waiting orders are promised from this day</source>
        <translation>等待的订单从这一天起承诺交期</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Waits before</source>
        <translation>前等待</translation>
    </message>
    <message>
        <source>Waits for it</source>
        <translation>等待者</translation>
    </message>
    <message>
        <source>Waits for the password of %1</source>
        <translation>等待 %1 的密码</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>拣货单</translation>
    </message>
    <message>
        <source>Walked by</source>
        <translation>拣货人</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>拣货单</translation>
    </message>
    <message>
        <source>Walks at most</source>
        <translation>最多拣货单数</translation>
    </message>
    <message>
        <source>Walks on no round</source>
        <translation>不在轮次中的拣货单</translation>
    </message>
    <message>
        <source>Walks under way</source>
        <translation>进行中的拣货</translation>
    </message>
    <message>
        <source>Walks: %1</source>
        <translation>拣货单：%1</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>要求日期</translation>
    </message>
    <message>
        <source>Wanted here: %1. Put it back and take that.</source>
        <translation>这里需要：%1。请放回并取那个。</translation>
    </message>
    <message>
        <source>Wanted on</source>
        <translation>要求日期</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Warehouse plan</source>
        <translation>仓库平面图</translation>
    </message>
    <message>
        <source>Warehouse rules</source>
        <translation>仓库规则</translation>
    </message>
    <message>
        <source>Warehouse, quality</source>
        <translation>仓库、质量</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Warranties</source>
        <translation>保修期</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>保修</translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation>保修至</translation>
    </message>
    <message>
        <source>Was %1 repaired or made new? Its pieces count from none, and it is ready.</source>
        <translation>%1 已修好或换新了吗？它的件数从零计起，并变为就绪。</translation>
    </message>
    <message>
        <source>Watched by</source>
        <translation>控制特性</translation>
    </message>
    <message>
        <source>Watched by characteristics of control plans (Space)</source>
        <translation>由控制计划的特性监控（空格选取）</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>波次</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>波次</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Way through the stages</source>
        <translation>阶段历程</translation>
    </message>
    <message>
        <source>Ways through the stages</source>
        <translation>阶段变更记录</translation>
    </message>
    <message>
        <source>We are late</source>
        <translation>我方延误</translation>
    </message>
    <message>
        <source>We confirm that the goods of this delivery were inspected as listed and conform to what was ordered, apart from the concessions named.</source>
        <translation>我们确认，本次发货的货物已按所列检验，除所列让步外，均符合订货要求。</translation>
    </message>
    <message>
        <source>We confirm that the goods of this delivery were inspected as listed and conform to what was ordered.</source>
        <translation>我们确认，本次发货的货物已按所列检验，符合订货要求。</translation>
    </message>
    <message>
        <source>We take back from invoice %1 of %2:</source>
        <translation>兹对 %2 的发票 %1 予以贷记：</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Week %1, %2</source>
        <translation>%2年第%1周</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>下一周</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>上一周</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>称重</translation>
    </message>
    <message>
        <source>Weighed in</source>
        <translation>称重单位</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>Weight of the newest (lambda)</source>
        <translation>最新值的权重（λ）</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加权金额</translation>
    </message>
    <message>
        <source>Weighted forecast by month, %1</source>
        <translation>按月加权预测，%1</translation>
    </message>
    <message>
        <source>Weighted mean</source>
        <translation>加权均值</translation>
    </message>
    <message>
        <source>Went in</source>
        <translation>用掉的物料</translation>
    </message>
    <message>
        <source>Went in, after</source>
        <translation>投入（后续）</translation>
    </message>
    <message>
        <source>Went in, before</source>
        <translation>投入（前因）</translation>
    </message>
    <message>
        <source>Went into lots</source>
        <translation>用于的批次数</translation>
    </message>
    <message>
        <source>Went into what</source>
        <translation>投入产出</translation>
    </message>
    <message>
        <source>Went into, and left to</source>
        <translation>用于何处、发往何处</translation>
    </message>
    <message>
        <source>Went into: %1</source>
        <translation>用于制造：%1</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Western Electric</source>
        <translation>西部电气准则</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What I must read</source>
        <translation>我须阅读的文件</translation>
    </message>
    <message>
        <source>What a complaint holds is on hold, what was decided on goods adds up, and so does what came back of a return.</source>
        <translation>投诉围堵的批次处于冻结状态，货物的处置数量和退货数量都相符。</translation>
    </message>
    <message>
        <source>What a component says was issued is what its issues cover.</source>
        <translation>组件上的已发数量与其发料一致。</translation>
    </message>
    <message>
        <source>What an order line says has left is what its shipments say.</source>
        <translation>订单行的已发数量与发货单一致。</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>后来的情况</translation>
    </message>
    <message>
        <source>What becomes of %1</source>
        <translation>%1 如何处理</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>处置方式</translation>
    </message>
    <message>
        <source>What becomes of the job?</source>
        <translation>这项作业怎么办？</translation>
    </message>
    <message>
        <source>What came before this record and after it, and who did what (Ctrl+T)</source>
        <translation>这条记录的前因后果，以及谁做了什么（Ctrl+T）</translation>
    </message>
    <message>
        <source>What came of going through it</source>
        <translation>评审结论</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果如何</translation>
    </message>
    <message>
        <source>What came out beside</source>
        <translation>副产物</translation>
    </message>
    <message>
        <source>What campaigns cost</source>
        <translation>营销活动的费用</translation>
    </message>
    <message>
        <source>What caused the signal</source>
        <translation>信号的原因</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation>收回的</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>读入内容</translation>
    </message>
    <message>
        <source>What comes in or is made appears here by itself.</source>
        <translation>到货或完工后会自动出现在这里。</translation>
    </message>
    <message>
        <source>What comes out beside an item carries less than all of its cost.</source>
        <translation>随物料产出的只分摊其部分成本。</translation>
    </message>
    <message>
        <source>What complaints lead to</source>
        <translation>投诉涉及的记录</translation>
    </message>
    <message>
        <source>What customers buy from anybody</source>
        <translation>客户的总采购额</translation>
    </message>
    <message>
        <source>What customers owe</source>
        <translation>应收账款</translation>
    </message>
    <message>
        <source>What do the good ones weigh?</source>
        <translation>合格品多重？</translation>
    </message>
    <message>
        <source>What entries put on income and expense: of complaints and nonconformances their scrap, rework, credits and returns; of closed work orders what was lost at work, shared out by pieces. Not split by work centre.</source>
        <translation>凭证计入收入和费用的金额：投诉与不合格记录的报废、返工、贷项和退货；已关闭工单的生产损失按件数分摊到原因。不按工作中心拆分。</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>用料</translation>
    </message>
    <message>
        <source>What goes in or comes out is set down there on its way; empty: nowhere</source>
        <translation>进出的货物途中在那里放下；空着：没有</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>随附内容</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的事</translation>
    </message>
    <message>
        <source>What is at a customer cannot be held. Call them, or announce a return.</source>
        <translation>在客户处的货物无法冻结。请致电客户，或登记退货。</translation>
    </message>
    <message>
        <source>What is audited</source>
        <translation>审核对象</translation>
    </message>
    <message>
        <source>What is counted has no capability.</source>
        <translation>计数数据没有过程能力。</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>有何不同</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>做什么</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What is in it lies loose or stands by itself</source>
        <translation>里面的货物变为散放或独立</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>查找条件</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>生产什么</translation>
    </message>
    <message>
        <source>What is made for it</source>
        <translation>为它生产的</translation>
    </message>
    <message>
        <source>What is made or expected for it</source>
        <translation>为它生产或预期的</translation>
    </message>
    <message>
        <source>What is meant for order lines is no more than its supply still brings.</source>
        <translation>为订单行预定的数量不多于供应还能带来的。</translation>
    </message>
    <message>
        <source>What is merged</source>
        <translation>合并对象</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>What is not as it should be</source>
        <translation>哪里不符合要求</translation>
    </message>
    <message>
        <source>What is not named comes back whole</source>
        <translation>未列出的全部退回</translation>
    </message>
    <message>
        <source>What is packed</source>
        <translation>包装内容</translation>
    </message>
    <message>
        <source>What is ready by then leaves the same day.</source>
        <translation>在此之前备好的货当天发出。</translation>
    </message>
    <message>
        <source>What is released for %1 appears here by itself.</source>
        <translation>下达给 %1 的作业会自动出现在这里。</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>宣传内容</translation>
    </message>
    <message>
        <source>What is set aside is the sum of its allocations.</source>
        <translation>预留量等于各笔预留之和。</translation>
    </message>
    <message>
        <source>What is settled of a document is what the settlements say.</source>
        <translation>单据的已结清金额与核销记录一致。</translation>
    </message>
    <message>
        <source>What is this code for?</source>
        <translation>这个条码用在哪里？</translation>
    </message>
    <message>
        <source>What is to carry was never read here. It comes when the network is back.</source>
        <translation>本机从未读取过搬运任务。网络恢复后会出现。</translation>
    </message>
    <message>
        <source>What is traced stands here by its day.</source>
        <translation>所追溯的记录按日期显示在这里。</translation>
    </message>
    <message>
        <source>What is valued is what is on hand.</source>
        <translation>计价数量等于在手数量。</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What is wrong there?</source>
        <translation>那里有什么问题？</translation>
    </message>
    <message>
        <source>What is wrong: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>出了什么问题？</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>它的影响</translation>
    </message>
    <message>
        <source>What it has to bring about</source>
        <translation>应实现的功能</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>涉及</translation>
    </message>
    <message>
        <source>What it is about; empty: none begins.</source>
        <translation>商机的内容；留空则不建立商机。</translation>
    </message>
    <message>
        <source>What it is carried for does not change. Assign it, bring it forward, or cancel it.</source>
        <translation>搬运的目的不会改变。可以分派、提前或取消。</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>所示内容</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>可放什么</translation>
    </message>
    <message>
        <source>What it would bring</source>
        <translation>预计金额</translation>
    </message>
    <message>
        <source>What its GS1 labels say</source>
        <translation>GS1 标签上的编号</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>发出内容</translation>
    </message>
    <message>
        <source>What lies here</source>
        <translation>这里的库存</translation>
    </message>
    <message>
        <source>What lies in a bin is what moved in less what moved out.</source>
        <translation>库位存量等于移入减移出。</translation>
    </message>
    <message>
        <source>What lies there</source>
        <translation>存放的货物</translation>
    </message>
    <message>
        <source>What lies there; or give the difference</source>
        <translation>实际数量；或填写差额</translation>
    </message>
    <message>
        <source>What lies together</source>
        <translation>可混放</translation>
    </message>
    <message>
        <source>What machines did</source>
        <translation>机器状态记录</translation>
    </message>
    <message>
        <source>What may be taken instead of a line&apos;s part, in this order. For one of it: 2, or 1/3; empty is one.</source>
        <translation>可代替某行零件的物料，按此顺序。代替一个需要：2，或 1/3；留空为一。</translation>
    </message>
    <message>
        <source>What may go wrong</source>
        <translation>可能出现的问题</translation>
    </message>
    <message>
        <source>What may help</source>
        <translation>可能有帮助的文章</translation>
    </message>
    <message>
        <source>What may not happen</source>
        <translation>禁止什么</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>转移内容</translation>
    </message>
    <message>
        <source>What must always hold</source>
        <translation>必须始终成立的规则</translation>
    </message>
    <message>
        <source>What must the next shift know?</source>
        <translation>下一班需要知道什么？</translation>
    </message>
    <message>
        <source>What settled which invoice</source>
        <translation>发票核销明细</translation>
    </message>
    <message>
        <source>What should be different, in a line</source>
        <translation>用一行说明应如何改变</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>有何证据</translation>
    </message>
    <message>
        <source>What shows that it was done</source>
        <translation>完成的证明</translation>
    </message>
    <message>
        <source>What shows the element</source>
        <translation>要素的证明</translation>
    </message>
    <message>
        <source>What stands behind it</source>
        <translation>背后的记录</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What stands there is hidden: it takes the right to see shipments.</source>
        <translation>安装在那里的设备已隐藏：需要查看发货的权限。</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>保留的值</translation>
    </message>
    <message>
        <source>What the bank says</source>
        <translation>银行附言</translation>
    </message>
    <message>
        <source>What the bin is picked for</source>
        <translation>库位为哪种物料拣货</translation>
    </message>
    <message>
        <source>What the customer says</source>
        <translation>客户的答复</translation>
    </message>
    <message>
        <source>What the customer says…  Ctrl+F</source>
        <translation>客户怎么说…  Ctrl+F</translation>
    </message>
    <message>
        <source>What the gauge showed of one piece, again and again: 25 readings or more.</source>
        <translation>对同一零件反复测量的读数：25 次或更多。</translation>
    </message>
    <message>
        <source>What the lots since then have shown</source>
        <translation>此后各批次的表现</translation>
    </message>
    <message>
        <source>What the one that goes on says stays here: they are alike, or it is not for choosing.</source>
        <translation>这里保留被保留记录的值：两者相同，或此项不能选择。</translation>
    </message>
    <message>
        <source>What they bought is hidden: it takes the rights to see orders and money.</source>
        <translation>购买情况已隐藏：需要查看订单和财务的权限。</translation>
    </message>
    <message>
        <source>What they buy in a year</source>
        <translation>全年采购额</translation>
    </message>
    <message>
        <source>What they buy…</source>
        <translation>采购额…</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>对方的回应</translation>
    </message>
    <message>
        <source>What they must know</source>
        <translation>下一班须知</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>客户的说法</translation>
    </message>
    <message>
        <source>What they want</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>What time cost an order is the sum of its stretches.</source>
        <translation>一张工单的工时成本等于其各段工时之和。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>下一步建议</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>What was called off, and why</source>
        <translation>取消的数量及原因</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>处置记录</translation>
    </message>
    <message>
        <source>What was decided on goods</source>
        <translation>货物的处置</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作内容</translation>
    </message>
    <message>
        <source>What was done and found</source>
        <translation>做了什么、发现了什么</translation>
    </message>
    <message>
        <source>What was done at once</source>
        <translation>当时采取的措施</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>What was found: a tool, a lot, a setting, a person, the gauge</source>
        <translation>查明的原因：刀具、批次、设置、人员、量具</translation>
    </message>
    <message>
        <source>What was issued goes back to its bins; promises move</source>
        <translation>已发物料退回原库位；承诺随之调整</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation>得到的认识</translation>
    </message>
    <message>
        <source>What was learnt, where it is rated anew</source>
        <translation>重新评分时：得到的认识</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>查看了什么</translation>
    </message>
    <message>
        <source>What was looked at at %1 questions waits for its answer: press 1 to 5. Close once more to leave it.</source>
        <translation>有 %1 个问题写下了查看内容但尚未回答：按 1 到 5。再次关闭则放弃。</translation>
    </message>
    <message>
        <source>What was pasted cannot be kept: %1. Save it as a file, and choose that.</source>
        <translation>粘贴的内容无法保存：%1。请存成文件后选择该文件。</translation>
    </message>
    <message>
        <source>What was recorded before stays in the history</source>
        <translation>原记录保留在历史中</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>沟通内容</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>所发送的内容</translation>
    </message>
    <message>
        <source>What was set aside stays set aside</source>
        <translation>已预留的保持预留</translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation>签署的内容</translation>
    </message>
    <message>
        <source>What was signed has the sum %1.</source>
        <translation>所签内容的校验值为 %1。</translation>
    </message>
    <message>
        <source>What was signed is hidden: it takes the right to see orders.</source>
        <translation>签订额已隐藏：需要查看订单的权限。</translation>
    </message>
    <message>
        <source>What was taken without network is sorted when it has reached the company</source>
        <translation>断网时拣取的货物在送达公司后再分拣</translation>
    </message>
    <message>
        <source>What went into nothing yet</source>
        <translation>尚未用掉的部分</translation>
    </message>
    <message>
        <source>What went into what</source>
        <translation>什么用于什么</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>出错原因</translation>
    </message>
    <message>
        <source>What you had typed before is back.</source>
        <translation>已恢复您上次输入的内容。</translation>
    </message>
    <message>
        <source>What you had typed here is back.</source>
        <translation>已恢复您上次输入的内容。</translation>
    </message>
    <message>
        <source>What you receive is listed here.</source>
        <translation>收货内容会列在这里。</translation>
    </message>
    <message>
        <source>What you take is booked on the job at work. Touch Start, then scan.</source>
        <translation>取料记在正在做的作业上。请点“开始”，再扫描。</translation>
    </message>
    <message>
        <source>What you typed and is not kept yet would be lost.</source>
        <translation>已录入但尚未保存的内容将会丢失。</translation>
    </message>
    <message>
        <source>What you typed is not kept.</source>
        <translation>您输入的内容不会保留。</translation>
    </message>
    <message>
        <source>What you typed would be lost. To keep it, make a quote of it with Ctrl+S.</source>
        <translation>输入的内容将会丢失。如要保留，请按 Ctrl+S 存为报价。</translation>
    </message>
    <message>
        <source>What you typed would be lost. To keep it, press Ctrl+Enter.</source>
        <translation>录入的内容将丢失。要保存请按 Ctrl+回车。</translation>
    </message>
    <message>
        <source>What you typed would be lost. To keep it, press Ctrl+S.</source>
        <translation>输入的内容会丢失。要保留请按 Ctrl+S。</translation>
    </message>
    <message>
        <source>What your name stands for</source>
        <translation>签名的含义</translation>
    </message>
    <message>
        <source>Whatever is said of a line of the log, the line is there.</source>
        <translation>凡提到的日志行都存在。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When a carrier picks up</source>
        <translation>承运商何时提货</translation>
    </message>
    <message>
        <source>When chosen</source>
        <translation>选定时</translation>
    </message>
    <message>
        <source>When it is checked</source>
        <translation>检验时机</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Where an event posts to</source>
        <translation>过账规则</translation>
    </message>
    <message>
        <source>Where an operation can be done too, in this order. Empty times are the operation&apos;s.</source>
        <translation>工序还可以在哪里做，按此顺序。时间留空即为工序的时间。</translation>
    </message>
    <message>
        <source>Where do you pack?</source>
        <translation>在哪里包装？</translation>
    </message>
    <message>
        <source>Where does this terminal stand?</source>
        <translation>本终端在哪里？</translation>
    </message>
    <message>
        <source>Where events are posted</source>
        <translation>过账规则</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Where it counts</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>Where it does not apply: why</source>
        <translation>不适用时：原因</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>存放处</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Where it lies, such as cabinet 3</source>
        <translation>存放位置，例如 3 号柜</translation>
    </message>
    <message>
        <source>Where it may stand in for something</source>
        <translation>它可替代之处</translation>
    </message>
    <message>
        <source>Where on the chart</source>
        <translation>图中位置</translation>
    </message>
    <message>
        <source>Where something may stand in for it</source>
        <translation>可替代它之处</translation>
    </message>
    <message>
        <source>Where the bill changes from a serial number on</source>
        <translation>清单从某序列号起改变时填写</translation>
    </message>
    <message>
        <source>Where the goods lie loose</source>
        <translation>货物散放的地方</translation>
    </message>
    <message>
        <source>Where the variation comes from</source>
        <translation>变差来源</translation>
    </message>
    <message>
        <source>Where there is less than that, go back and touch “Not enough there”.</source>
        <translation>如果那里不够，请返回并点“数量不足”。</translation>
    </message>
    <message>
        <source>Where this is chosen</source>
        <translation>选择此项时</translation>
    </message>
    <message>
        <source>Where this terminal stands</source>
        <translation>本终端所在位置</translation>
    </message>
    <message>
        <source>Where used</source>
        <translation>用于何处</translation>
    </message>
    <message>
        <source>Wherever it lies, it may not be promised, picked or shipped</source>
        <translation>无论在哪里，都不能承诺、拣货或发货</translation>
    </message>
    <message>
        <source>Whether the values are normal cannot be said.</source>
        <translation>无法判断数据是否服从正态分布。</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>物料</translation>
    </message>
    <message>
        <source>Which bin?</source>
        <translation>哪个库位？</translation>
    </message>
    <message>
        <source>Which bins</source>
        <translation>哪些库位</translation>
    </message>
    <message>
        <source>Which carrier?</source>
        <translation>哪个承运商？</translation>
    </message>
    <message>
        <source>Which dangerous goods lie apart</source>
        <translation>哪些危险品须分开</translation>
    </message>
    <message>
        <source>Which delivery is it about?</source>
        <translation>涉及哪次发货？</translation>
    </message>
    <message>
        <source>Which gauge?</source>
        <translation>用哪个量具？</translation>
    </message>
    <message>
        <source>Which inspection?</source>
        <translation>哪张检验单？</translation>
    </message>
    <message>
        <source>Which lot leaves first</source>
        <translation>先出的批次</translation>
    </message>
    <message>
        <source>Which lot went into which, after</source>
        <translation>批次投入关系（后续）</translation>
    </message>
    <message>
        <source>Which lot went into which, before</source>
        <translation>批次投入关系（前因）</translation>
    </message>
    <message>
        <source>Which lot?</source>
        <translation>哪个批次？</translation>
    </message>
    <message>
        <source>Which part do you take off the cart?</source>
        <translation>从车上取哪一部分？</translation>
    </message>
    <message>
        <source>Which truck?</source>
        <translation>哪辆车？</translation>
    </message>
    <message>
        <source>Which walk?</source>
        <translation>哪张拣货单？</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>谁在何时</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>答复人</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>受审核方</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Who belongs to it</source>
        <translation>所属客户</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>求助人</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>到场人</translation>
    </message>
    <message>
        <source>Who carries it</source>
        <translation>由谁搬运</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>谁做了什么</translation>
    </message>
    <message>
        <source>Who did what with which record</source>
        <translation>谁对哪条记录做了什么</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Who draws it up</source>
        <translation>由谁编制</translation>
    </message>
    <message>
        <source>Who has come</source>
        <translation>到场人</translation>
    </message>
    <message>
        <source>Who has left logs on no more</source>
        <translation>离职者不能再登录</translation>
    </message>
    <message>
        <source>Who is on it</source>
        <translation>在岗人员</translation>
    </message>
    <message>
        <source>Who must</source>
        <translation>谁须阅读</translation>
    </message>
    <message>
        <source>Who must read it…</source>
        <translation>谁须阅读…</translation>
    </message>
    <message>
        <source>Who must read the document</source>
        <translation>谁须阅读该文件</translation>
    </message>
    <message>
        <source>Who must read what</source>
        <translation>文件阅读要求</translation>
    </message>
    <message>
        <source>Who puts it right</source>
        <translation>由谁纠正</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>信息来源</translation>
    </message>
    <message>
        <source>Who signs in</source>
        <translation>须能登录</translation>
    </message>
    <message>
        <source>Who solved it</source>
        <translation>解决人</translation>
    </message>
    <message>
        <source>Who takes the order</source>
        <translation>由谁承运订单</translation>
    </message>
    <message>
        <source>Who tells us</source>
        <translation>报告人姓名</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>客户信息</translation>
    </message>
    <message>
        <source>Who told us</source>
        <translation>报告人</translation>
    </message>
    <message>
        <source>Who works at it</source>
        <translation>负责人员</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>填写人</translation>
    </message>
    <message>
        <source>Whoever stands before it is told</source>
        <translation>到库位前的人会看到</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>全图</translation>
    </message>
    <message>
        <source>Whom to talk to</source>
        <translation>联系人姓名</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>由谁</translation>
    </message>
    <message>
        <source>Whose customers become members when it starts.</source>
        <translation>开始时其客户成为成员。</translation>
    </message>
    <message>
        <source>Whose it was</source>
        <translation>历任负责人</translation>
    </message>
    <message>
        <source>Whose later lots prove it</source>
        <translation>以其后续批次来验证</translation>
    </message>
    <message>
        <source>Whose later lots prove it; empty: later audits of the same question do</source>
        <translation>由其后续批次证明；空：由对同一问题的后续审核证明</translation>
    </message>
    <message>
        <source>Whose territories are</source>
        <translation>销售区域的负责人</translation>
    </message>
    <message>
        <source>Whose the step is</source>
        <translation>步骤负责人</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why does it not apply here?</source>
        <translation>为什么此处不适用？</translation>
    </message>
    <message>
        <source>Why does it stop?</source>
        <translation>为什么停下？</translation>
    </message>
    <message>
        <source>Why is it not to be done?</source>
        <translation>为什么不做？</translation>
    </message>
    <message>
        <source>Why is it put on hold?</source>
        <translation>为什么冻结？</translation>
    </message>
    <message>
        <source>Why is it scrapped?</source>
        <translation>为什么报废？</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>失败原因</translation>
    </message>
    <message>
        <source>Why it stayed out</source>
        <translation>未导入的原因</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>拒绝原因</translation>
    </message>
    <message>
        <source>Why nothing more is done</source>
        <translation>不采取措施的理由</translation>
    </message>
    <message>
        <source>Why rework</source>
        <translation>返工原因</translation>
    </message>
    <message>
        <source>Why rework?</source>
        <translation>为什么返工？</translation>
    </message>
    <message>
        <source>Why scrap</source>
        <translation>报废原因</translation>
    </message>
    <message>
        <source>Why scrap?</source>
        <translation>为什么报废？</translation>
    </message>
    <message>
        <source>Why scrapped</source>
        <translation>报废原因</translation>
    </message>
    <message>
        <source>Why this bin?</source>
        <translation>为什么是这个库位？</translation>
    </message>
    <message>
        <source>Why to rework</source>
        <translation>返工原因</translation>
    </message>
    <message>
        <source>Why, and what is to happen instead?</source>
        <translation>原因是什么，改为怎么做？</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Why: the customer reads it in the history</source>
        <translation>原因：客户会在历史中看到</translation>
    </message>
    <message>
        <source>Wider kind</source>
        <translation>上级类型</translation>
    </message>
    <message>
        <source>Width of the limits (L)</source>
        <translation>控制限宽度（L）</translation>
    </message>
    <message>
        <source>Width of the tolerance</source>
        <translation>公差带宽度</translation>
    </message>
    <message>
        <source>Win an opportunity by a quote or an order</source>
        <translation>以报价或订单赢得商机</translation>
    </message>
    <message>
        <source>With</source>
        <translation>往来单位</translation>
    </message>
    <message>
        <source>With %1 of them nothing may be measured now.</source>
        <translation>其中 %1 件目前不得用于测量。</translation>
    </message>
    <message>
        <source>With %1, %2</source>
        <translation>使用 %1，%2</translation>
    </message>
    <message>
        <source>With GTIN</source>
        <translation>有 GTIN</translation>
    </message>
    <message>
        <source>With a draft</source>
        <translation>有草稿</translation>
    </message>
    <message>
        <source>With a gauge of kind %1: scan it</source>
        <translation>使用“%1”类量具：请扫描</translation>
    </message>
    <message>
        <source>With another item</source>
        <translation>与另一物料</translation>
    </message>
    <message>
        <source>With it the solution may stay empty: it is the article&apos;s.</source>
        <translation>选了文章，解决方法可以留空：即按文章解决。</translation>
    </message>
    <message>
        <source>With its release the plan makes the inspection plans of its lines about goods.</source>
        <translation>发布时，计划据其中关于产品的各行生成检验计划。</translation>
    </message>
    <message>
        <source>With open findings</source>
        <translation>有未关闭的发现项</translation>
    </message>
    <message>
        <source>With the customer</source>
        <translation>在客户处</translation>
    </message>
    <message>
        <source>With the release of %1:</source>
        <translation>发布 %1 时：</translation>
    </message>
    <message>
        <source>With them now</source>
        <translation>现在客户处</translation>
    </message>
    <message>
        <source>With this shipment you receive:</source>
        <translation>本次送货内容如下：</translation>
    </message>
    <message>
        <source>With us</source>
        <translation>在我方</translation>
    </message>
    <message>
        <source>With what is in it</source>
        <translation>连同其中的单元</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>With your signature %1 is approved.</source>
        <translation>您签名后，%1 即获批准。</translation>
    </message>
    <message>
        <source>With your signature %1 still needs %2 more.</source>
        <translation>您签名后，%1 还需要 %2 个签名。</translation>
    </message>
    <message>
        <source>Withdraw a revision of a document</source>
        <translation>撤回文件版本</translation>
    </message>
    <message>
        <source>Withdraw revision %1? Nobody works by it any more; work orders under way keep theirs.</source>
        <translation>作废版本 %1？不再有人按它加工；在制工单保留自己的版本。</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>上级类别</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>7 天内</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>期限（天）</translation>
    </message>
    <message>
        <source>Within the EU</source>
        <translation>欧盟内交易</translation>
    </message>
    <message>
        <source>Within the limits</source>
        <translation>在限值内</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>不含</translation>
    </message>
    <message>
        <source>Without a badge</source>
        <translation>没有工卡</translation>
    </message>
    <message>
        <source>Without a change order: say why. Work orders under way keep theirs.</source>
        <translation>没有变更单：请说明原因。在制工单保持原版本。</translation>
    </message>
    <message>
        <source>Without a crew</source>
        <translation>不属于班组</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>无交期</translation>
    </message>
    <message>
        <source>Without a limit that is wanted there is no capability.</source>
        <translation>没有规格限就没有过程能力。</translation>
    </message>
    <message>
        <source>Without a user</source>
        <translation>无登录用户</translation>
    </message>
    <message>
        <source>Without lines and amount all that is not credited yet goes back.</source>
        <translation>不填行和金额时，贷记全部尚未贷记的部分。</translation>
    </message>
    <message>
        <source>Without network it cannot be looked up. Take a lot that is set aside for this job.</source>
        <translation>断网时无法查询。请取为这项作业预留的批次。</translation>
    </message>
    <message>
        <source>Without network nobody can be asked. Take one that was, or wait for the network.</source>
        <translation>断网时无法查询。请用扫描过的量具，或等待网络恢复。</translation>
    </message>
    <message>
        <source>Without network since %1</source>
        <translation>自 %1 起断网</translation>
    </message>
    <message>
        <source>Without subgroups</source>
        <translation>不含子组</translation>
    </message>
    <message>
        <source>Without the defect</source>
        <translation>无此缺陷</translation>
    </message>
    <message>
        <source>Without tracking number</source>
        <translation>无运单号</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>已赢单</translation>
    </message>
    <message>
        <source>Won by it</source>
        <translation>以此赢单</translation>
    </message>
    <message>
        <source>Won in %1 days</source>
        <translation>%1 天内赢单</translation>
    </message>
    <message>
        <source>Won or lost on</source>
        <translation>赢单或丢单时间</translation>
    </message>
    <message>
        <source>Won…</source>
        <translation>赢单…</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>代号</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字内容</translation>
    </message>
    <message>
        <source>Work a day as its weekday again</source>
        <translation>恢复某一天的正常工作时间</translation>
    </message>
    <message>
        <source>Work begins on</source>
        <translation>开工日期</translation>
    </message>
    <message>
        <source>Work beside</source>
        <translation>一起做</translation>
    </message>
    <message>
        <source>Work by a document</source>
        <translation>按文件加工</translation>
    </message>
    <message>
        <source>Work centre</source>
        <translation>工作中心</translation>
    </message>
    <message>
        <source>Work centres</source>
        <translation>工作中心</translation>
    </message>
    <message>
        <source>Work goes on</source>
        <translation>工作继续</translation>
    </message>
    <message>
        <source>Work in one</source>
        <translation>单件加工费</translation>
    </message>
    <message>
        <source>Work in process</source>
        <translation>在制品</translation>
    </message>
    <message>
        <source>Work in process is what the open orders cost so far, in the orders and in the books.</source>
        <translation>在制品就是未结工单至今的成本，工单与账上一致。</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Work orders are late</source>
        <translation>有逾期工单</translation>
    </message>
    <message>
        <source>Work orders lack material</source>
        <translation>有工单缺料</translation>
    </message>
    <message>
        <source>Work orders to close</source>
        <translation>有工单待关闭</translation>
    </message>
    <message>
        <source>Work stands until it is solved</source>
        <translation>解决前停工</translation>
    </message>
    <message>
        <source>Work that stood for it may go on</source>
        <translation>因此停止的工作可以继续</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>已用工时</translation>
    </message>
    <message>
        <source>Worked on it</source>
        <translation>在它上面的作业</translation>
    </message>
    <message>
        <source>Working days to buy or make it</source>
        <translation>采购或制造所需的工作日</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>处理中…</translation>
    </message>
    <message>
        <source>Works by</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>所属单位</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>Works without a crew from now on</source>
        <translation>今后不属于班组</translation>
    </message>
    <message>
        <source>Worn</source>
        <translation>已磨损</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Write an article for whoever serves customers</source>
        <translation>编写客服知识文章</translation>
    </message>
    <message>
        <source>Write calendar…</source>
        <translation>导出日历…</translation>
    </message>
    <message>
        <source>Write down goods that are not as they should be</source>
        <translation>登记不合格品</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>填写</translation>
    </message>
    <message>
        <source>Write it as 14:00, or as a day and 14:00.</source>
        <translation>请写成 14:00，或日期加 14:00。</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Write the credit note</source>
        <translation>开贷项通知单</translation>
    </message>
    <message>
        <source>Write to the next shift</source>
        <translation>写给下一班</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>写入时间</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>写入时间</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>写入人</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>已记下</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Wrote back</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>You drew %1 up, and nobody decides on his own change. Ask somebody else to look at it.</source>
        <translation>%1 是您编制的，任何人都不能审批自己的变更。请让其他人评审。</translation>
    </message>
    <message>
        <source>You have nothing with a day: there is no calendar to write.</source>
        <translation>您没有带日期的事项：没有可导出的日历。</translation>
    </message>
    <message>
        <source>You have read all that you must.</source>
        <translation>须阅读的您都已读完。</translation>
    </message>
    <message>
        <source>You have signed %1 already. Somebody else must look at it.</source>
        <translation>您已签署 %1。须由其他人评审。</translation>
    </message>
    <message>
        <source>You have signed %1 on %2.</source>
        <translation>您已于 %2 签署 %1。</translation>
    </message>
    <message>
        <source>You have signed %1. It waits for others.</source>
        <translation>您已签署 %1。它等待其他人。</translation>
    </message>
    <message>
        <source>You have signed it. It waits for somebody else.</source>
        <translation>您已签署。它等待其他人。</translation>
    </message>
    <message>
        <source>You may bring in nothing yet: ask an administrator for the right to add what your file holds.</source>
        <translation>您还不能导入任何内容：请向管理员申请添加文件内容所需的权限。</translation>
    </message>
    <message>
        <source>You may not add revisions of documents. Ask an administrator for the right.</source>
        <translation>您无权添加文件版本。请向管理员申请权限。</translation>
    </message>
    <message>
        <source>You may not decide on %1. Ask an administrator for the right.</source>
        <translation>您无权审批 %1。请向管理员申请权限。</translation>
    </message>
    <message>
        <source>You may not do this: %1. Ask an administrator for the right.</source>
        <translation>您无权执行此操作：%1。请向管理员申请权限。</translation>
    </message>
    <message>
        <source>You may not finish steps of %1. Ask an administrator for the right.</source>
        <translation>您无权完成 %1 的步骤。请向管理员申请权限。</translation>
    </message>
    <message>
        <source>You may not hold goods: tell Quality at once.</source>
        <translation>您无权冻结货物：请立即通知质量部门。</translation>
    </message>
    <message>
        <source>You may not merge them. Ask an administrator for the right.</source>
        <translation>您无权合并。请向管理员申请权限。</translation>
    </message>
    <message>
        <source>You may not move %1. Ask an administrator for the right.</source>
        <translation>您无权移动 %1。请向管理员申请权限。</translation>
    </message>
    <message>
        <source>You may not open %1. Ask an administrator for the right.</source>
        <translation>您无权打开“%1”。请向管理员申请权限。</translation>
    </message>
    <message>
        <source>You may not sign %1. Ask an administrator for the right.</source>
        <translation>您无权签署 %1。请向管理员申请权限。</translation>
    </message>
    <message>
        <source>You may not work at this operation today</source>
        <translation>你今天不能做这道工序</translation>
    </message>
    <message>
        <source>Your contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Your job: %1</source>
        <translation>你的作业：%1</translation>
    </message>
    <message>
        <source>Your steps of 8D reports</source>
        <translation>您负责的 8D 步骤</translation>
    </message>
    <message>
        <source>Zero rate</source>
        <translation>零税率</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>库区</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>库区</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>a file is kept</source>
        <translation>已存有文件</translation>
    </message>
    <message>
        <source>a fixed list</source>
        <translation>固定名单</translation>
    </message>
    <message>
        <source>a group of values</source>
        <translation>一组值</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a number that is not rounded</source>
        <translation>未经舍入的数字</translation>
    </message>
    <message>
        <source>a person says where</source>
        <translation>由人指定放在哪里</translation>
    </message>
    <message>
        <source>a rework order was made</source>
        <translation>已生成返工单</translation>
    </message>
    <message>
        <source>a smaller whole number</source>
        <translation>较小的整数</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>above: %1</source>
        <translation>上图：%1</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>account</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>action of an 8D report</source>
        <translation>8D 报告的措施</translation>
    </message>
    <message>
        <source>action of an FMEA</source>
        <translation>FMEA 的措施</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>全部完成</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>其他全部</translation>
    </message>
    <message>
        <source>all that lies there</source>
        <translation>那里的所有货物</translation>
    </message>
    <message>
        <source>all units of its order</source>
        <translation>其订单的所有单元</translation>
    </message>
    <message>
        <source>allocation</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>also here: %1</source>
        <translation>同在这里：%1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>announced return</source>
        <translation>登记的退货</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>any carrier</source>
        <translation>任意承运商</translation>
    </message>
    <message>
        <source>article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>as the old one</source>
        <translation>同旧版本</translation>
    </message>
    <message>
        <source>as the unit is packed</source>
        <translation>按单元的包装</translation>
    </message>
    <message>
        <source>asked by %1</source>
        <translation>申请人 %1</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>询价</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>不小于 %1</translation>
    </message>
    <message>
        <source>at least %1%2</source>
        <translation>至少 %1%2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不大于 %1</translation>
    </message>
    <message>
        <source>at most %1%2</source>
        <translation>至多 %1%2</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>at once; the old stock is used first</source>
        <translation>立即；先用旧库存</translation>
    </message>
    <message>
        <source>at once; the old stock is used first, at the latest until %1</source>
        <translation>立即；先用旧库存，最迟到 %1</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>audit finding</source>
        <translation>审核发现</translation>
    </message>
    <message>
        <source>audit programme</source>
        <translation>审核方案</translation>
    </message>
    <message>
        <source>audited by %1</source>
        <translation>审核员 %1</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>不良</translation>
    </message>
    <message>
        <source>became</source>
        <translation>转为</translation>
    </message>
    <message>
        <source>below: %1</source>
        <translation>下图：%1</translation>
    </message>
    <message>
        <source>bill line</source>
        <translation>清单行</translation>
    </message>
    <message>
        <source>bill of material</source>
        <translation>物料清单</translation>
    </message>
    <message>
        <source>bin</source>
        <translation>库位</translation>
    </message>
    <message>
        <source>bin type</source>
        <translation>库位类型</translation>
    </message>
    <message>
        <source>both samples Ac %1 Re %2</source>
        <translation>两次合计接收数 %1，拒收数 %2</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>双向</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>采购</translation>
    </message>
    <message>
        <source>bought %1 within %2 months</source>
        <translation>%2 个月内购买过 %1</translation>
    </message>
    <message>
        <source>brought in</source>
        <translation>入库为</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>最晚 %1</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>按日</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>by rules</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>by the price lists</source>
        <translation>按价格表</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>按年</translation>
    </message>
    <message>
        <source>c chart, defects</source>
        <translation>c 图（缺陷数）</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>call</source>
        <translation>求助</translation>
    </message>
    <message>
        <source>call the customer</source>
        <translation>请致电客户</translation>
    </message>
    <message>
        <source>called by %1</source>
        <translation>求助人：%1</translation>
    </message>
    <message>
        <source>came back with</source>
        <translation>退回于</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>营销活动</translation>
    </message>
    <message>
        <source>category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>change order</source>
        <translation>变更单</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改了</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>%1 类</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>关闭于 %1</translation>
    </message>
    <message>
        <source>comes out: %1</source>
        <translation>产出：%1</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>component</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>concession granted</source>
        <translation>同意让步接收</translation>
    </message>
    <message>
        <source>conforms</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>control chart</source>
        <translation>控制图</translation>
    </message>
    <message>
        <source>control limits</source>
        <translation>控制限</translation>
    </message>
    <message>
        <source>control plan</source>
        <translation>控制计划</translation>
    </message>
    <message>
        <source>corrected: %1</source>
        <translation>已更正：%1</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>crew</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>customers found it</source>
        <translation>由客户发现</translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation>d日 ddd</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>直接</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>document revision</source>
        <translation>文件版本</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>drawn at %1</source>
        <translation>绘点值 %1</translation>
    </message>
    <message>
        <source>drawn up by %1</source>
        <translation>编制：%1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>ever bought %1</source>
        <translation>购买过 %1</translation>
    </message>
    <message>
        <source>every revision</source>
        <translation>所有版本</translation>
    </message>
    <message>
        <source>everybody with the role %1</source>
        <translation>角色 %1 的所有人</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>所有站点</translation>
    </message>
    <message>
        <source>exchange rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>fed by inspections: %1</source>
        <translation>数据来自检验：%1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>给 %1</translation>
    </message>
    <message>
        <source>for %1, the usual way</source>
        <translation>%1 个，常用方案</translation>
    </message>
    <message>
        <source>for stock</source>
        <translation>入库存</translation>
    </message>
    <message>
        <source>frame order</source>
        <translation>框架订单</translation>
    </message>
    <message>
        <source>from %1 entries</source>
        <translation>来自 %1 张凭证</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>from 1 entry</source>
        <translation>来自 1 张凭证</translation>
    </message>
    <message>
        <source>from serial %1 on</source>
        <translation>从序列号 %1 起</translation>
    </message>
    <message>
        <source>gauge</source>
        <translation>量具</translation>
    </message>
    <message>
        <source>gauge study</source>
        <translation>量具研究</translation>
    </message>
    <message>
        <source>given by a standard</source>
        <translation>由标准给定</translation>
    </message>
    <message>
        <source>goes on in lots of %1</source>
        <translation>每 %1 件流转</translation>
    </message>
    <message>
        <source>goes up at %1</source>
        <translation>%1 升级</translation>
    </message>
    <message>
        <source>gone through %1 by %2</source>
        <translation>%1 由 %2 评审</translation>
    </message>
    <message>
        <source>good</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>good or bad</source>
        <translation>合格或不合格</translation>
    </message>
    <message>
        <source>good or bad only</source>
        <translation>只判合格与否</translation>
    </message>
    <message>
        <source>good through %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>hand-over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>handling unit</source>
        <translation>包装单元</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>has left bin %1</source>
        <translation>已离开库位 %1</translation>
    </message>
    <message>
        <source>has the part</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>high risk</source>
        <translation>高风险</translation>
    </message>
    <message>
        <source>high: they should have ordered long ago</source>
        <translation>高：早该下单了</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>holds until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>%1 天后</translation>
    </message>
    <message>
        <source>in another zone than the item wants</source>
        <translation>不在物料要求的库区</translation>
    </message>
    <message>
        <source>in the zone the item wants</source>
        <translation>在物料要求的库区</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>inspected and decided</source>
        <translation>已检验并判定</translation>
    </message>
    <message>
        <source>inspection</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>inspection plan</source>
        <translation>检验计划</translation>
    </message>
    <message>
        <source>instruction</source>
        <translation>作业指导</translation>
    </message>
    <message>
        <source>into tote %1</source>
        <translation>放入料箱 %1</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>invoice line</source>
        <translation>发票行</translation>
    </message>
    <message>
        <source>is added</source>
        <translation>将增加</translation>
    </message>
    <message>
        <source>is announced back by</source>
        <translation>登记退货于</translation>
    </message>
    <message>
        <source>is complained about in</source>
        <translation>被投诉于</translation>
    </message>
    <message>
        <source>is counted again</source>
        <translation>正在复盘</translation>
    </message>
    <message>
        <source>is made by</source>
        <translation>生产于</translation>
    </message>
    <message>
        <source>is packed in</source>
        <translation>装于</translation>
    </message>
    <message>
        <source>is replaced by</source>
        <translation>补发为</translation>
    </message>
    <message>
        <source>is set aside for</source>
        <translation>预留给</translation>
    </message>
    <message>
        <source>is taken</source>
        <translation>将收回</translation>
    </message>
    <message>
        <source>is worth, in</source>
        <translation>折合币种</translation>
    </message>
    <message>
        <source>it is bought</source>
        <translation>外购</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>库位为空</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>文件正被使用</translation>
    </message>
    <message>
        <source>item</source>
        <translation>物料</translation>
    </message>
    <message>
        <source>item revision</source>
        <translation>物料版本</translation>
    </message>
    <message>
        <source>its parts, each rolled up itself</source>
        <translation>零件，各自按卷积成本</translation>
    </message>
    <message>
        <source>journal entry</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>k</source>
        <translation>接收常数 k</translation>
    </message>
    <message>
        <source>kept without lots</source>
        <translation>不按批次管理</translation>
    </message>
    <message>
        <source>kind of defect</source>
        <translation>缺陷类型</translation>
    </message>
    <message>
        <source>last</source>
        <translation>末次催款</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>last: …%1</source>
        <translation>最近：…%1</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>leaves %1</source>
        <translation>%1 发车</translation>
    </message>
    <message>
        <source>led to</source>
        <translation>导致</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>已剔除：%1</translation>
    </message>
    <message>
        <source>left with</source>
        <translation>发货于</translation>
    </message>
    <message>
        <source>left with %1</source>
        <translation>随 %1 发出</translation>
    </message>
    <message>
        <source>letter to print</source>
        <translation>待打印信函</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>级别 %1</translation>
    </message>
    <message>
        <source>limits: %1</source>
        <translation>控制限：%1</translation>
    </message>
    <message>
        <source>line of an FMEA</source>
        <translation>FMEA 的行</translation>
    </message>
    <message>
        <source>load</source>
        <translation>装车单</translation>
    </message>
    <message>
        <source>loaded onto %1</source>
        <translation>装上 %1</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>检查中…</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>批次 %1</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>low risk</source>
        <translation>低风险</translation>
    </message>
    <message>
        <source>low: they order in their rhythm</source>
        <translation>低：按自己的节奏下单</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>made</source>
        <translation>制造</translation>
    </message>
    <message>
        <source>made from control plan %1</source>
        <translation>由控制计划 %1 生成</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>maker&apos;s part</source>
        <translation>制造商零件</translation>
    </message>
    <message>
        <source>makes %1</source>
        <translation>制造 %1</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>可以不做</translation>
    </message>
    <message>
        <source>may be reminded</source>
        <translation>可催款</translation>
    </message>
    <message>
        <source>mean %1, range %2, s %3</source>
        <translation>均值 %1，极差 %2，标准差 %3</translation>
    </message>
    <message>
        <source>measure: %1</source>
        <translation>测量：%1</translation>
    </message>
    <message>
        <source>medium risk</source>
        <translation>中风险</translation>
    </message>
    <message>
        <source>medium: an order is due</source>
        <translation>中：该下单了</translation>
    </message>
    <message>
        <source>moving average</source>
        <translation>移动平均</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>name, day</source>
        <translation>姓名、日期</translation>
    </message>
    <message>
        <source>named by hand</source>
        <translation>手工指定</translation>
    </message>
    <message>
        <source>named himself</source>
        <translation>点名</translation>
    </message>
    <message>
        <source>ndc %1</source>
        <translation>类别数 %1</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>需要 %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>never gone through</source>
        <translation>从未评审</translation>
    </message>
    <message>
        <source>next on %1</source>
        <translation>下次 %1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no cause said</source>
        <translation>未注明原因</translation>
    </message>
    <message>
        <source>no cost</source>
        <translation>无成本</translation>
    </message>
    <message>
        <source>no cut-off</source>
        <translation>没有截单时间</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>无限期</translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation>还没有文件</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>no lot</source>
        <translation>无批次</translation>
    </message>
    <message>
        <source>no pick-up</source>
        <translation>没有提货</translation>
    </message>
    <message>
        <source>no rate yet</source>
        <translation>尚无汇率</translation>
    </message>
    <message>
        <source>no such line</source>
        <translation>没有此行</translation>
    </message>
    <message>
        <source>no work reported</source>
        <translation>无报工</translation>
    </message>
    <message>
        <source>nobody knows yet</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>nobody works by it</source>
        <translation>无人按它加工</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>尚无人</translation>
    </message>
    <message>
        <source>nobody&apos;s territory</source>
        <translation>无人负责的区域</translation>
    </message>
    <message>
        <source>nobody&apos;s yet</source>
        <translation>尚无负责人</translation>
    </message>
    <message>
        <source>nonconformance</source>
        <translation>不合格记录</translation>
    </message>
    <message>
        <source>nonconformances</source>
        <translation>不合格记录</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none released</source>
        <translation>没有已发布的</translation>
    </message>
    <message>
        <source>none, lot, or a serial number for each piece</source>
        <translation>不管理、按批次，或每件一个序列号</translation>
    </message>
    <message>
        <source>none, so what happens is not counted</source>
        <translation>无，因此不统计实际情况</translation>
    </message>
    <message>
        <source>not billed yet</source>
        <translation>尚未开票</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>不计</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>尚未决定</translation>
    </message>
    <message>
        <source>not inspected</source>
        <translation>未检验</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>not with %1</source>
        <translation>不能与 %1 搭配</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing inspected</source>
        <translation>无检验</translation>
    </message>
    <message>
        <source>nothing of a control plan</source>
        <translation>没有控制计划的特性</translation>
    </message>
    <message>
        <source>nothing yet, or no more</source>
        <translation>尚不允许或不再允许</translation>
    </message>
    <message>
        <source>np chart, bad pieces</source>
        <translation>np 图（不合格品数）</translation>
    </message>
    <message>
        <source>number unknown</source>
        <translation>数量不详</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>of %1 announced, %2 credited</source>
        <translation>已登记 %1，已贷记 %2</translation>
    </message>
    <message>
        <source>of %1 items</source>
        <translation>%1 个物料</translation>
    </message>
    <message>
        <source>of %1 reported at operations</source>
        <translation>工序报工共 %1</translation>
    </message>
    <message>
        <source>of %1 that %2 cost when they left</source>
        <translation>发出时 %2 的成本为 %1</translation>
    </message>
    <message>
        <source>of an earlier version: counts no more</source>
        <translation>属于较早版次：不再有效</translation>
    </message>
    <message>
        <source>of it on hold</source>
        <translation>其中冻结</translation>
    </message>
    <message>
        <source>of the good ones, %1</source>
        <translation>合格品的重量，%1</translation>
    </message>
    <message>
        <source>of the item&apos;s class</source>
        <translation>与物料同类</translation>
    </message>
    <message>
        <source>of the source</source>
        <translation>按来源</translation>
    </message>
    <message>
        <source>of the stage</source>
        <translation>按阶段</translation>
    </message>
    <message>
        <source>on hand</source>
        <translation>在手量</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>once a job</source>
        <translation>每批一次</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>以下之一：%1</translation>
    </message>
    <message>
        <source>only goods of %1</source>
        <translation>仅限 %1 的货物</translation>
    </message>
    <message>
        <source>only revision</source>
        <translation>限定版本</translation>
    </message>
    <message>
        <source>only revision %1</source>
        <translation>仅限版本 %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>open opportunities of %1 or more</source>
        <translation>进行中的商机不少于 %1</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>工序</translation>
    </message>
    <message>
        <source>operation %1</source>
        <translation>工序 %1</translation>
    </message>
    <message>
        <source>opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>option</source>
        <translation>选配问题</translation>
    </message>
    <message>
        <source>option value</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>or at %1: set-up %2, run time %3</source>
        <translation>或在 %1：准备 %2，加工 %3</translation>
    </message>
    <message>
        <source>or hand over</source>
        <translation>或交班</translation>
    </message>
    <message>
        <source>order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>order line</source>
        <translation>订单行</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>订购</translation>
    </message>
    <message>
        <source>ordered within %1 months</source>
        <translation>%1 个月内下过订单</translation>
    </message>
    <message>
        <source>outside the limits</source>
        <translation>超出限值</translation>
    </message>
    <message>
        <source>outside, %1</source>
        <translation>外协，%1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>负责人 %1</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p 值</translation>
    </message>
    <message>
        <source>p %1</source>
        <translation>p 值 %1</translation>
    </message>
    <message>
        <source>p chart, part of bad pieces</source>
        <translation>p 图（不合格品率）</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>party</source>
        <translation>往来单位</translation>
    </message>
    <message>
        <source>past their cut-off</source>
        <translation>已过截单时间</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>peg</source>
        <translation>供需挂钩</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>pick line</source>
        <translation>拣货行</translation>
    </message>
    <message>
        <source>pick list</source>
        <translation>拣货单</translation>
    </message>
    <message>
        <source>places</source>
        <translation>位号</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>计划于 %1</translation>
    </message>
    <message>
        <source>price list</source>
        <translation>价格表</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>优先级 %1</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>promised %1</source>
        <translation>承诺 %1</translation>
    </message>
    <message>
        <source>put into unit %1</source>
        <translation>放入单元 %1</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>quote template</source>
        <translation>报价模板</translation>
    </message>
    <message>
        <source>read and understood</source>
        <translation>已阅读并理解</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已收</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>released %1</source>
        <translation>%1 发布</translation>
    </message>
    <message>
        <source>released %1 by %2</source>
        <translation>%1 由 %2 发布</translation>
    </message>
    <message>
        <source>released by concession</source>
        <translation>让步放行</translation>
    </message>
    <message>
        <source>reminder %1</source>
        <translation>第 %1 次催款</translation>
    </message>
    <message>
        <source>report</source>
        <translation>报工记录</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必做</translation>
    </message>
    <message>
        <source>return</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>reviewed for production</source>
        <translation>已为生产审核</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>rework</source>
        <translation>返工</translation>
    </message>
    <message>
        <source>role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>round</source>
        <translation>拣货轮次</translation>
    </message>
    <message>
        <source>routing</source>
        <translation>工艺路线</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>run time</source>
        <translation>加工时间</translation>
    </message>
    <message>
        <source>run time by people and rate; setting up is not in it</source>
        <translation>加工时间按人数和费率；不含准备时间</translation>
    </message>
    <message>
        <source>run time by the rate of the place</source>
        <translation>加工时间按工作中心费率</translation>
    </message>
    <message>
        <source>same or similar: %1</source>
        <translation>相同或相近：%1</translation>
    </message>
    <message>
        <source>scan: %1</source>
        <translation>请扫描：%1</translation>
    </message>
    <message>
        <source>scrap</source>
        <translation>报废</translation>
    </message>
    <message>
        <source>scrap allowance</source>
        <translation>损耗余量</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>客户群</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>serials</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>已预留</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>手工设定</translation>
    </message>
    <message>
        <source>set by this change</source>
        <translation>由此变更设定</translation>
    </message>
    <message>
        <source>set-up</source>
        <translation>准备时间</translation>
    </message>
    <message>
        <source>share of the cost</source>
        <translation>成本分摊</translation>
    </message>
    <message>
        <source>shipment</source>
        <translation>发货单</translation>
    </message>
    <message>
        <source>shipment line</source>
        <translation>发货行</translation>
    </message>
    <message>
        <source>shipped, not billed</source>
        <translation>已发货，未开票</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>签名人：%1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>since %1 by %2</source>
        <translation>自 %1 起，由 %2</translation>
    </message>
    <message>
        <source>site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>skill</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>skill %1</source>
        <translation>技能 %1</translation>
    </message>
    <message>
        <source>skill, tool or supplier</source>
        <translation>技能、工具或外协商</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>some for nobody</source>
        <translation>部分无人使用</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>something that goes in has no cost</source>
        <translation>某个用料没有成本</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>standard cost</source>
        <translation>标准成本</translation>
    </message>
    <message>
        <source>stands for occurrence %1</source>
        <translation>相当于频度 %1</translation>
    </message>
    <message>
        <source>stands in %1</source>
        <translation>位于 %1</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>still here</source>
        <translation>仍未发出</translation>
    </message>
    <message>
        <source>stock balance</source>
        <translation>库存余额</translation>
    </message>
    <message>
        <source>stock count</source>
        <translation>盘点单</translation>
    </message>
    <message>
        <source>stock move</source>
        <translation>库存移动</translation>
    </message>
    <message>
        <source>subgroups %1 to %2</source>
        <translation>子组 %1 至 %2</translation>
    </message>
    <message>
        <source>supplied</source>
        <translation>供应了</translation>
    </message>
    <message>
        <source>supply</source>
        <translation>预计入库</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>已取用</translation>
    </message>
    <message>
        <source>taken by itself</source>
        <translation>自动领用</translation>
    </message>
    <message>
        <source>taken off %1</source>
        <translation>从 %1 卸下</translation>
    </message>
    <message>
        <source>taken out of unit %1</source>
        <translation>从单元 %1 取出</translation>
    </message>
    <message>
        <source>takes the last of the old</source>
        <translation>用掉最后的旧库存</translation>
    </message>
    <message>
        <source>task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>tax code</source>
        <translation>税码</translation>
    </message>
    <message>
        <source>tax number</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>territory</source>
        <translation>销售区域</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>the actions work</source>
        <translation>措施有效</translation>
    </message>
    <message>
        <source>the first with the new</source>
        <translation>第一张用新版本</translation>
    </message>
    <message>
        <source>the first: %1</source>
        <translation>第一张：%1</translation>
    </message>
    <message>
        <source>the item lies there already</source>
        <translation>那里已有此物料</translation>
    </message>
    <message>
        <source>the last that spoke to them</source>
        <translation>最后一次接触到客户的活动</translation>
    </message>
    <message>
        <source>the old stock is used first</source>
        <translation>先用旧库存</translation>
    </message>
    <message>
        <source>the order as a whole</source>
        <translation>整张工单</translation>
    </message>
    <message>
        <source>the parts are made as ordered</source>
        <translation>零件按订单要求制造</translation>
    </message>
    <message>
        <source>the plant</source>
        <translation>工厂</translation>
    </message>
    <message>
        <source>the reason stands on the card</source>
        <translation>原因见卡片</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>the site has no bin for quarantine</source>
        <translation>该工厂没有隔离库位</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>常用</translation>
    </message>
    <message>
        <source>the whole country</source>
        <translation>整个国家</translation>
    </message>
    <message>
        <source>their class is %1</source>
        <translation>类别为 %1</translation>
    </message>
    <message>
        <source>their country is %1</source>
        <translation>国家为 %1</translation>
    </message>
    <message>
        <source>their lead</source>
        <translation>组长</translation>
    </message>
    <message>
        <source>their number %1</source>
        <translation>对方单号 %1</translation>
    </message>
    <message>
        <source>their own</source>
        <translation>客户自己的币种</translation>
    </message>
    <message>
        <source>their trade is %1</source>
        <translation>行业为 %1</translation>
    </message>
    <message>
        <source>there is room</source>
        <translation>还有空间</translation>
    </message>
    <message>
        <source>this must be chosen too</source>
        <translation>也必须选择此项</translation>
    </message>
    <message>
        <source>this unit</source>
        <translation>此单元</translation>
    </message>
    <message>
        <source>this unit and those in it</source>
        <translation>此单元及其中的单元</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>本年度</translation>
    </message>
    <message>
        <source>through all of its %1 operations</source>
        <translation>通过全部 %1 道工序</translation>
    </message>
    <message>
        <source>tick: %1</source>
        <translation>勾选：%1</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>服务单</translation>
    </message>
    <message>
        <source>time at work</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tolerance %1</source>
        <translation>公差 %1</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>too few orders to tell</source>
        <translation>订单太少，无法判断</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>过多</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>tool %1</source>
        <translation>工装 %1</translation>
    </message>
    <message>
        <source>true value %1</source>
        <translation>真值 %1</translation>
    </message>
    <message>
        <source>u chart, defects for one unit</source>
        <translation>u 图（单位缺陷数）</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>use by %1</source>
        <translation>使用期限 %1</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>用完</translation>
    </message>
    <message>
        <source>user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>values %1</source>
        <translation>测量值 %1</translation>
    </message>
    <message>
        <source>view</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>waits for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>waits for approval, counted by %1</source>
        <translation>等待批准，由 %1 盘点</translation>
    </message>
    <message>
        <source>wanted %1</source>
        <translation>要求 %1</translation>
    </message>
    <message>
        <source>wanted: %1</source>
        <translation>规格：%1</translation>
    </message>
    <message>
        <source>warehouse</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>was billed by</source>
        <translation>开票于</translation>
    </message>
    <message>
        <source>was credited by</source>
        <translation>贷记于</translation>
    </message>
    <message>
        <source>was delivered to</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>was found in</source>
        <translation>发现于</translation>
    </message>
    <message>
        <source>was inspected by</source>
        <translation>检验于</translation>
    </message>
    <message>
        <source>was issued to</source>
        <translation>领用于</translation>
    </message>
    <message>
        <source>was loaded onto</source>
        <translation>装车于</translation>
    </message>
    <message>
        <source>was paid by</source>
        <translation>付款于</translation>
    </message>
    <message>
        <source>was told in</source>
        <translation>报修于</translation>
    </message>
    <message>
        <source>wave</source>
        <translation>波次</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>went into</source>
        <translation>投入</translation>
    </message>
    <message>
        <source>what is done</source>
        <translation>做什么</translation>
    </message>
    <message>
        <source>what is in it</source>
        <translation>它由什么制成</translation>
    </message>
    <message>
        <source>what is missing stands on the card</source>
        <translation>所缺内容见卡片</translation>
    </message>
    <message>
        <source>what its bill comes to; set by nobody yet</source>
        <translation>按物料清单计算；尚未设定</translation>
    </message>
    <message>
        <source>what stock is valued at</source>
        <translation>库存计价用</translation>
    </message>
    <message>
        <source>when chosen</source>
        <translation>选用时</translation>
    </message>
    <message>
        <source>when used up</source>
        <translation>用完时</translation>
    </message>
    <message>
        <source>where it went</source>
        <translation>它去了哪里</translation>
    </message>
    <message>
        <source>where there is room</source>
        <translation>有空位处</translation>
    </message>
    <message>
        <source>whoever serves</source>
        <translation>客服人员</translation>
    </message>
    <message>
        <source>whole row</source>
        <translation>整行</translation>
    </message>
    <message>
        <source>with us</source>
        <translation>在我方</translation>
    </message>
    <message>
        <source>within %1 days</source>
        <translation>%1 天内</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>不含 %1</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>无穷大</translation>
    </message>
    <message>
        <source>without lots</source>
        <translation>不分批次</translation>
    </message>
    <message>
        <source>work centre</source>
        <translation>工作中心</translation>
    </message>
    <message>
        <source>work order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>write down: %1</source>
        <translation>记录：%1</translation>
    </message>
    <message>
        <source>wrong rows</source>
        <translation>有错的行</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>由你负责</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>库区</translation>
    </message>
    <message>
        <source>{customer}, {number} and {until} are filled in.</source>
        <translation>{customer}、{number} 和 {until} 会自动填入。</translation>
    </message>
    <message>
        <source>— left out —</source>
        <translation>— 不导入 —</translation>
    </message>
</context>
</TS>
