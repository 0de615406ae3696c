<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>All projects and what is left of them</source>
        <translation>所有项目及余额</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>其他活动</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>账目</translation>
    </message>
    <message>
        <source>Choose whose name stands with what is recorded</source>
        <translation>选择登记时留下谁的名字</translation>
    </message>
    <message>
        <source>Cover the stage with its title, or lift it again</source>
        <translation>用标题遮住大屏，再按一次揭开</translation>
    </message>
    <message>
        <source>Decide what the hall sees</source>
        <translation>决定会场看到什么</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>捐赠</translation>
    </message>
    <message>
        <source>Emcee's card</source>
        <translation>主持人手卡</translation>
    </message>
    <message>
        <source>End what is on air and thank the next of the queue</source>
        <translation>结束当前画面，答谢队列中的下一位</translation>
    </message>
    <message>
        <source>Event, slogan and host</source>
        <translation>活动、口号与主办方</translation>
    </message>
    <message>
        <source>Everybody who gave, in order of time</source>
        <translation>所有爱心单位和个人，按时间排列</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>定格</translation>
    </message>
    <message>
        <source>Give or take the screen</source>
        <translation>让出或收回屏幕</translation>
    </message>
    <message>
        <source>Go to the names that wait before the hall may read them</source>
        <translation>查看上屏前待同意的名称</translation>
    </message>
    <message>
        <source>Go to the next page of the books</source>
        <translation>到账目的下一页</translation>
    </message>
    <message>
        <source>Go to the previous page of the books</source>
        <translation>到账目的上一页</translation>
    </message>
    <message>
        <source>Hide all names on the stage, or show them again</source>
        <translation>隐藏大屏上的所有名称，或恢复显示</translation>
    </message>
    <message>
        <source>Hide all single amounts on the stage, or show them again</source>
        <translation>隐藏大屏上的各笔金额，或恢复显示</translation>
    </message>
    <message>
        <source>Hide amounts</source>
        <translation>隐藏金额</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>隐藏名称</translation>
    </message>
    <message>
        <source>Hide the total</source>
        <translation>隐藏总额</translation>
    </message>
    <message>
        <source>Hide the total on the stage, or show it again</source>
        <translation>隐藏大屏上的总额，或恢复显示</translation>
    </message>
    <message>
        <source>Keep a verified backup in both places now</source>
        <translation>现在就在两个位置各存一份核查过的备份</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>本页按键</translation>
    </message>
    <message>
        <source>Last acts</source>
        <translation>最近操作</translation>
    </message>
    <message>
        <source>Let another program have the projector, or take it back</source>
        <translation>把投影让给其他程序，或收回</translation>
    </message>
    <message>
        <source>Let the desk speak the other language</source>
        <translation>切换服务台的语言</translation>
    </message>
    <message>
        <source>Light / dark</source>
        <translation>浅色 / 深色</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>Make the stage black</source>
        <translation>大屏黑屏</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>集市</translation>
    </message>
    <message>
        <source>Move the keyboard to the next part of the page</source>
        <translation>把键盘移到本页的下一个区域</translation>
    </message>
    <message>
        <source>Names waiting</source>
        <translation>待同意的名称</translation>
    </message>
    <message>
        <source>Next on stage</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>Next page of the books</source>
        <translation>账目下一页</translation>
    </message>
    <message>
        <source>Next part of the page</source>
        <translation>本页下一区域</translation>
    </message>
    <message>
        <source>Next project on stage</source>
        <translation>下一个推介项目</translation>
    </message>
    <message>
        <source>Next scene</source>
        <translation>下一场景</translation>
    </message>
    <message>
        <source>Open or close the card from which names are read aloud</source>
        <translation>打开或关闭主持人念名单用的手卡</translation>
    </message>
    <message>
        <source>Open the stage's window, or close it and open it anew</source>
        <translation>打开大屏窗口，或关闭后重新打开</translation>
    </message>
    <message>
        <source>Pledges, goods, cash, statements, closing and backups</source>
        <translation>认捐、物资、现金、对账、收尾与备份</translation>
    </message>
    <message>
        <source>Present the next project on the stage</source>
        <translation>大屏推介下一个项目</translation>
    </message>
    <message>
        <source>Present the project before on the stage</source>
        <translation>大屏推介上一个项目</translation>
    </message>
    <message>
        <source>Previous page of the books</source>
        <translation>账目上一页</translation>
    </message>
    <message>
        <source>Previous project on stage</source>
        <translation>上一个推介项目</translation>
    </message>
    <message>
        <source>Previous scene</source>
        <translation>上一场景</translation>
    </message>
    <message>
        <source>Put the chosen gift or claim on the stage now</source>
        <translation>把所选捐赠或认领立即送上大屏</translation>
    </message>
    <message>
        <source>Record gifts and read today's journal</source>
        <translation>登记捐赠，查看今日台账</translation>
    </message>
    <message>
        <source>Rehearse, open, import or create another event</source>
        <translation>彩排、打开、导入或新建其他活动</translation>
    </message>
    <message>
        <source>Scene: Be right back</source>
        <translation>场景：稍后继续</translation>
    </message>
    <message>
        <source>Scene: Closing</source>
        <translation>场景：收官</translation>
    </message>
    <message>
        <source>Scene: Market board</source>
        <translation>场景：认领榜</translation>
    </message>
    <message>
        <source>Scene: Milestone</source>
        <translation>场景：里程碑</translation>
    </message>
    <message>
        <source>Scene: Services</source>
        <translation>场景：志愿服务</translation>
    </message>
    <message>
        <source>Scene: Spotlight</source>
        <translation>场景：答谢</translation>
    </message>
    <message>
        <source>Scene: Thanks wall</source>
        <translation>场景：爱心榜</translation>
    </message>
    <message>
        <source>Scene: Total</source>
        <translation>场景：募集总额</translation>
    </message>
    <message>
        <source>Scene: Welcome</source>
        <translation>场景：迎宾</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show the keys of this page and of the whole desk</source>
        <translation>显示本页和整个服务台的按键</translation>
    </message>
    <message>
        <source>Show the next scene on the stage</source>
        <translation>大屏切换到下一个场景</translation>
    </message>
    <message>
        <source>Show the scene before on the stage</source>
        <translation>大屏切换到上一个场景</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>大屏</translation>
    </message>
    <message>
        <source>Start the stage again</source>
        <translation>重新启动大屏</translation>
    </message>
    <message>
        <source>Thank the chosen one now</source>
        <translation>立即答谢所选</translation>
    </message>
    <message>
        <source>The event, the language and the file</source>
        <translation>活动、语言与文件</translation>
    </message>
    <message>
        <source>The goal that was reached last</source>
        <translation>最近达成的目标</translation>
    </message>
    <message>
        <source>The last acts of this desk, to take one back</source>
        <translation>本服务台最近的操作，可撤回其中一笔</translation>
    </message>
    <message>
        <source>The mark and one line</source>
        <translation>标志和一句话</translation>
    </message>
    <message>
        <source>The newest thanks, large</source>
        <translation>最新一笔的大幅答谢</translation>
    </message>
    <message>
        <source>The number that counts</source>
        <translation>跳动的总额</translation>
    </message>
    <message>
        <source>The picture stays as it is; recording goes on</source>
        <translation>画面停住，登记照常进行</translation>
    </message>
    <message>
        <source>The result of the evening</source>
        <translation>本场成果</translation>
    </message>
    <message>
        <source>The stage shows the scene and counts</source>
        <translation>大屏显示当前场景并实时跳数</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Turn the desk light or dark</source>
        <translation>切换服务台的浅色与深色</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>爱心单位</translation>
    </message>
    <message>
        <source>What the projects need, and who takes them on</source>
        <translation>项目需要什么，谁来认领</translation>
    </message>
    <message>
        <source>Where which service is, and whom it served</source>
        <translation>各服务点的位置和服务人次</translation>
    </message>
    <message>
        <source>Who is coming, who has arrived, and what they gave</source>
        <translation>谁会来、谁已签到、捐了什么</translation>
    </message>
    <message>
        <source>Who types now</source>
        <translation>现在由谁录入</translation>
    </message>
    <message>
        <source>中文 / English</source>
        <translation>中文 / English</translation>
    </message>
</context>
<context>
    <name>AsideForm</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Say why: whoever looks at the books later will ask.</source>
        <translation>请写明原因：以后看账的人会问。</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Set the line aside; it can be opened again (Enter)</source>
        <translation>搁置这一行，以后可以重新打开（Enter）</translation>
    </message>
    <message>
        <source>This line is no gift</source>
        <translation>这一行不是捐赠</translation>
    </message>
    <message>
        <source>such as: interest, rent, a transfer of our own</source>
        <translation>如：利息、房租、本单位内部转账</translation>
    </message>
</context>
<context>
    <name>AskAll</name>
    <message>
        <source>Confirm all</source>
        <translation>全部确认</translation>
    </message>
    <message>
        <source>Lines with one entry that surely is theirs: {count}, together ¥{sum}. Confirm all of them? Each can be opened again.</source>
        <translation>有唯一对应登记的流水 {count} 笔，合计 ¥{sum}。全部确认吗？每一笔都可以重新打开。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不确认</translation>
    </message>
</context>
<context>
    <name>AuditChecks</name>
    <message>
        <source>as it must be</source>
        <translation>无误</translation>
    </message>
    <message>
        <source>found: {count}</source>
        <translation>发现 {count} 处</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>尚未核查</translation>
    </message>
</context>
<context>
    <name>AuditDetail</name>
    <message>
        <source>After</source>
        <translation>改后</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>所求</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>改前</translation>
    </message>
    <message>
        <source>Refused because</source>
        <translation>被拒原因</translation>
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>{desk} 台</translation>
    </message>
    <message>
        <source>taken back by {number}</source>
        <translation>已由 {number} 冲销</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All is as it must be. Entries: {entries} · logs: {desks}</source>
        <translation>一切无误。账目：{entries} · 台账：{desks}</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>全部按键</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Attach a photo</source>
        <translation>附照片</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>核查</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>改前 → 改后</translation>
    </message>
    <message>
        <source>Beside the work, with all that verify checks (Alt+C)</source>
        <translation>后台进行，与 verify 命令同样全面 (Alt+C)</translation>
    </message>
    <message>
        <source>Cash count</source>
        <translation>点钞</translation>
    </message>
    <message>
        <source>Change a kind</source>
        <translation>修改类别</translation>
    </message>
    <message>
        <source>Change a project</source>
        <translation>修改项目</translation>
    </message>
    <message>
        <source>Change a unit</source>
        <translation>修改单位</translation>
    </message>
    <message>
        <source>Change operator</source>
        <translation>修改经办</translation>
    </message>
    <message>
        <source>Change the event</source>
        <translation>修改活动</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>核查文件</translation>
    </message>
    <message>
        <source>Check the whole file</source>
        <translation>核查全部</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在核查</translation>
    </message>
    <message>
        <source>Checking; the desk goes on meanwhile.</source>
        <translation>正在核查，录入不受影响。</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>认领</translation>
    </message>
    <message>
        <source>Close event</source>
        <translation>收尾</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>Count at a stall</source>
        <translation>摊位计数</translation>
    </message>
    <message>
        <source>Count cash</source>
        <translation>点钞</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>到场物资</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>捐赠</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>账目</translation>
    </message>
    <message>
        <source>Entries do what they may, once</source>
        <translation>各笔合规，且不重复</translation>
    </message>
    <message>
        <source>Esc in the search, or Ctrl+Shift+F, shows others.</source>
        <translation>在搜索框按 Esc，或按 Ctrl+Shift+F，可看其他。</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Every change left its trace</source>
        <translation>每次改动都留了痕</translation>
    </message>
    <message>
        <source>Every number, hash and chain</source>
        <translation>编号、哈希与链条</translation>
    </message>
    <message>
        <source>Every row beside the ledger can be read</source>
        <translation>台账以外的行都读得出</translation>
    </message>
    <message>
        <source>Every row finds what it belongs to</source>
        <translation>每一行都找得到所属</translation>
    </message>
    <message>
        <source>Explain a line</source>
        <translation>对上一行</translation>
    </message>
    <message>
        <source>Explain lines</source>
        <translation>对上多行</translation>
    </message>
    <message>
        <source>Free a place</source>
        <translation>放开名额</translation>
    </message>
    <message>
        <source>Goods, statements, paper, cash</source>
        <translation>物资、对账单、纸单、现金</translation>
    </message>
    <message>
        <source>Keep a place</source>
        <translation>预留名额</translation>
    </message>
    <message>
        <source>Kept place</source>
        <translation>预留名额</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Kinds, merges, numbers, kept places</source>
        <translation>类别、合并、编号、预留</translation>
    </message>
    <message>
        <source>Mark spotlights</source>
        <translation>标记上屏</translation>
    </message>
    <message>
        <source>Merge units</source>
        <translation>合并单位</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Name, number, field or value</source>
        <translation>名称、编号、字段或内容</translation>
    </message>
    <message>
        <source>Next kind</source>
        <translation>下一类</translation>
    </message>
    <message>
        <source>Next kind of change</source>
        <translation>下一类改动</translation>
    </message>
    <message>
        <source>No change like that</source>
        <translation>没有这样的改动</translation>
    </message>
    <message>
        <source>No log was cut: closings, newest backup</source>
        <translation>台账未被截断（对照结算与最新备份）</translation>
    </message>
    <message>
        <source>Not checked since this file was opened.</source>
        <translation>打开此文件后还没核查过。</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>还没有任何改动</translation>
    </message>
    <message>
        <source>Of which</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Older changes</source>
        <translation>更早的改动</translation>
    </message>
    <message>
        <source>Older ones</source>
        <translation>更早的</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>经办</translation>
    </message>
    <message>
        <source>Order projects</source>
        <translation>项目排序</translation>
    </message>
    <message>
        <source>Order turns</source>
        <translation>上台排序</translation>
    </message>
    <message>
        <source>Paper sheet</source>
        <translation>纸单</translation>
    </message>
    <message>
        <source>Paper sheets and second persons</source>
        <translation>纸单与复核</translation>
    </message>
    <message>
        <source>Part units</source>
        <translation>拆开单位</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>认捐</translation>
    </message>
    <message>
        <source>Print sheets</source>
        <translation>印纸单</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Publish facts</source>
        <translation>填写公示</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公示内容</translation>
    </message>
    <message>
        <source>Re-open event</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Reallocation</source>
        <translation>调整用途</translation>
    </message>
    <message>
        <source>Refuse goods</source>
        <translation>婉拒物资</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>名册</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>冲销</translation>
    </message>
    <message>
        <source>Rules and marks of the stage</source>
        <translation>大屏规则和上屏标记</translation>
    </message>
    <message>
        <source>Rules of the stage</source>
        <translation>大屏规则</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Search every change</source>
        <translation>查找每次改动</translation>
    </message>
    <message>
        <source>Set line aside</source>
        <translation>搁置一行</translation>
    </message>
    <message>
        <source>Set milestones</source>
        <translation>设置里程碑</translation>
    </message>
    <message>
        <source>Set places of stalls</source>
        <translation>设置服务点位置</translation>
    </message>
    <message>
        <source>Set stage rules</source>
        <translation>设置大屏规则</translation>
    </message>
    <message>
        <source>Show only these: {filter} (Ctrl+Shift+F: the next)</source>
        <translation>只看：{filter}（Ctrl+Shift+F 下一个）</translation>
    </message>
    <message>
        <source>Show the next 200 that are older (Alt+M)</source>
        <translation>再显示更早的 200 条 (Alt+M)</translation>
    </message>
    <message>
        <source>Shown: {count}, the newest first</source>
        <translation>显示 {count} 条，新的在前</translation>
    </message>
    <message>
        <source>Shown: {count}, the newest first; there are older ones (Alt+M)</source>
        <translation>显示 {count} 条，新的在前；还有更早的 (Alt+M)</translation>
    </message>
    <message>
        <source>Spoil a sheet</source>
        <translation>作废纸单</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>上屏</translation>
    </message>
    <message>
        <source>Stage picture</source>
        <translation>大屏图片</translation>
    </message>
    <message>
        <source>Stall</source>
        <translation>服务摊位</translation>
    </message>
    <message>
        <source>Statement line</source>
        <translation>对账单行</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>停止核查</translation>
    </message>
    <message>
        <source>Take goods in</source>
        <translation>收物资</translation>
    </message>
    <message>
        <source>Take statement</source>
        <translation>导入对账单</translation>
    </message>
    <message>
        <source>Tell apart</source>
        <translation>区分两家</translation>
    </message>
    <message>
        <source>The file proves itself; every change is traced</source>
        <translation>账本自证无误，改动处处留痕</translation>
    </message>
    <message>
        <source>The file refuses changes of entries</source>
        <translation>文件拒绝改动账目</translation>
    </message>
    <message>
        <source>The file's pages and indices</source>
        <translation>文件的页面与索引</translation>
    </message>
    <message>
        <source>To be looked at: {count}. Entries: {entries} · logs: {desks}</source>
        <translation>需要查看：{count}。账目：{entries} · 台账：{desks}</translation>
    </message>
    <message>
        <source>Told apart</source>
        <translation>区分两家</translation>
    </message>
    <message>
        <source>Turn on stage</source>
        <translation>上台次序</translation>
    </message>
    <message>
        <source>Two ways of adding up agree</source>
        <translation>两种算法合计一致</translation>
    </message>
    <message>
        <source>Undo arrival</source>
        <translation>撤销签到</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Units, projects and places of entries</source>
        <translation>各笔所指的单位、项目与名额</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>核查项目</translation>
    </message>
    <message>
        <source>Whatever is typed from now on is traced here.</source>
        <translation>从现在起，每次录入都会在这里留痕。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经办</translation>
    </message>
    <message>
        <source>Who types</source>
        <translation>谁在录入</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已同意上屏</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>胸牌号</translation>
    </message>
    <message>
        <source>bank reference</source>
        <translation>流水号</translation>
    </message>
    <message>
        <source>because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>brought</source>
        <translation>送到时间</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>checked by</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>成色</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>公示意愿</translation>
    </message>
    <message>
        <source>counted by</source>
        <translation>点钞人</translation>
    </message>
    <message>
        <source>counted in</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>custodian</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>台</translation>
    </message>
    <message>
        <source>due</source>
        <translation>约定到账日</translation>
    </message>
    <message>
        <source>entitled to use it</source>
        <translation>有权使用</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>账目</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>应有</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>for claim</source>
        <translation>对应认领</translation>
    </message>
    <message>
        <source>giver</source>
        <translation>捐赠人</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>goes to</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>header picture</source>
        <translation>题图</translation>
    </message>
    <message>
        <source>into</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>item</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>launch line</source>
        <translation>启动语</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>未了</translation>
    </message>
    <message>
        <source>line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>merged into</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>name waits from</source>
        <translation>姓名待核起点</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>of</source>
        <translation>针对</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>经办</translation>
    </message>
    <message>
        <source>other</source>
        <translation>另一家</translation>
    </message>
    <message>
        <source>paper sheet</source>
        <translation>纸单</translation>
    </message>
    <message>
        <source>payer</source>
        <translation>付款人</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>people announced</source>
        <translation>预报人数</translation>
    </message>
    <message>
        <source>persons wait</source>
        <translation>个人姓名待核</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>张数</translation>
    </message>
    <message>
        <source>place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>pledge</source>
        <translation>认捐笔</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>印制时间</translation>
    </message>
    <message>
        <source>project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>不专门庆祝</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>received on</source>
        <translation>到账日</translation>
    </message>
    <message>
        <source>replaced by</source>
        <translation>更正为</translation>
    </message>
    <message>
        <source>scenes in turn</source>
        <translation>轮播场景</translation>
    </message>
    <message>
        <source>scenes take turns</source>
        <translation>场景轮播</translation>
    </message>
    <message>
        <source>second person</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>second person from</source>
        <translation>复核起点</translation>
    </message>
    <message>
        <source>seconds that names wait</source>
        <translation>姓名延时秒数</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>settles</source>
        <translation>兑现</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>spoiled</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>still types</source>
        <translation>仍在录入</translation>
    </message>
    <message>
        <source>thanked alone from</source>
        <translation>单独致谢起点</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>words</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>BadgeChoice</name>
    <message>
        <source>Number {badge} is on more than one badge. Who is here?</source>
        <translation>有不止一张号牌是 {badge} 号。来的是哪一家？</translation>
    </message>
</context>
<context>
    <name>BooksPage</name>
    <message>
        <source>Audit</source>
        <translation>核查</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>收尾</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>钱箱</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>物资</translation>
    </message>
    <message>
        <source>Paper sheets</source>
        <translation>纸单</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation>认捐</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>对账单</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>第二副本</translation>
    </message>
    <message>
        <source>USB copy</source>
        <translation>U 盘副本</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>存不进去</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>{age} ✔</source>
        <translation>{age} ✔</translation>
    </message>
    <message>
        <source>{count} d ago</source>
        <translation>{count} 天前</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>{count} 小时前</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>{count} 分钟前</translation>
    </message>
</context>
<context>
    <name>CashCountSheet</name>
    <message>
        <source>Clear the pieces, so that the second person counts</source>
        <translation>清空张数，请第二人重数</translation>
    </message>
    <message>
        <source>Close the sheet; what is typed stays (Esc)</source>
        <translation>关闭窗口，已填的内容保留（Esc）</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重点一遍</translation>
    </message>
    <message>
        <source>Count later</source>
        <translation>稍后再点</translation>
    </message>
    <message>
        <source>Count the drawer of desk {desk}</source>
        <translation>清点服务台 {desk} 的钱箱</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>完成交接</translation>
    </message>
    <message>
        <source>Keep the count</source>
        <translation>记录清点</translation>
    </message>
    <message>
        <source>Keep the count in the books (Ctrl+Enter)</source>
        <translation>把本次清点记入台账（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>打印清点表</translation>
    </message>
    <message>
        <source>Show the sheet as it is now, to be printed (Ctrl+P)</source>
        <translation>按现在的内容预览并打印清点表（Ctrl+P）</translation>
    </message>
    <message>
        <source>Two people count face to face. Gifts of cash: {count}</source>
        <translation>两人同时在场，面对面清点；现金 {count} 笔</translation>
    </message>
</context>
<context>
    <name>CashPeople</name>
    <message>
        <source>A few words; they stand on the sheet</source>
        <translation>简要说明，会印在清点表上</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>复点</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>点钞</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>交接给</translation>
    </message>
    <message>
        <source>Type a name, or choose one with ↓ and ↑</source>
        <translation>输入姓名，或用 ↓ ↑ 选择</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>差异说明</translation>
    </message>
</context>
<context>
    <name>CashPieces</name>
    <message>
        <source>Enter or ↓ goes down, ↑ up, Tab to suspected false notes</source>
        <translation>回车或 ↓ 到下一行，↑ 到上一行，Tab 到疑似假币</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>面额</translation>
    </message>
    <message>
        <source>Notes that may be false: they lie apart</source>
        <translation>疑似假币单独存放，不计入清点</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>张数</translation>
    </message>
    <message>
        <source>Pieces of {face}</source>
        <translation>{face} 的张数</translation>
    </message>
    <message>
        <source>Subtotal ¥</source>
        <translation>小计 ¥</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>疑似假币</translation>
    </message>
    <message>
        <source>Suspected false notes of {face}</source>
        <translation>{face} 疑似假币的张数</translation>
    </message>
</context>
<context>
    <name>CashSummary</name>
    <message>
        <source>Both sign the printed sheet.</source>
        <translation>两人在打印的清点表上签字。</translation>
    </message>
    <message>
        <source>Cash in the ledger</source>
        <translation>台账现金</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>实际清点</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>It agrees with the ledger</source>
        <translation>与台账相符</translation>
    </message>
    <message>
        <source>Let the second person count again. If it stays so, write why and keep it.</source>
        <translation>请第二人重数一遍；仍不符时写明原因再记录。</translation>
    </message>
    <message>
        <source>Nothing is counted yet</source>
        <translation>尚未清点</translation>
    </message>
    <message>
        <source>Suspected false notes, lying apart: {figures}</source>
        <translation>疑似假币 {figures} 元，单独存放</translation>
    </message>
    <message>
        <source>The first count came to {figures}.</source>
        <translation>第一遍点得 {figures}。</translation>
    </message>
    <message>
        <source>Type how many pieces of each face there are. Enter goes down, Tab across.</source>
        <translation>按面额填写张数；回车到下一行，Tab 到旁边一列。</translation>
    </message>
    <message>
        <source>{figures} yuan short</source>
        <translation>少 {figures} 元</translation>
    </message>
    <message>
        <source>{figures} yuan too much</source>
        <translation>多 {figures} 元</translation>
    </message>
</context>
<context>
    <name>CheckInBox</name>
    <message>
        <source>Check in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>How many people came</source>
        <translation>到场人数</translation>
    </message>
    <message>
        <source>How many people came (Alt+H), then Enter</source>
        <translation>填到场人数（Alt+H），再按 Enter</translation>
    </message>
    <message>
        <source>People who came</source>
        <translation>到场人数</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回签到</translation>
    </message>
    <message>
        <source>The unit is here (Space)</source>
        <translation>该单位已到场（空格）</translation>
    </message>
    <message>
        <source>The unit was checked in by mistake (Ctrl+D)</source>
        <translation>签错了，撤回这次签到（Ctrl+D）</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Go there</source>
        <translation>前往处理</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>must be settled first</source>
        <translation>须先处理</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未了结</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Everything is in order</source>
        <translation>全部无误</translation>
    </message>
    <message>
        <source>Lookalikes</source>
        <translation>疑似重复</translation>
    </message>
    <message>
        <source>Nothing is written yet. Enter writes all of it, or nothing where it fails.</source>
        <translation>还没有写入。按 Enter 全部写入；若有失败，则一条也不写。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Rows: {rows} · new: {new} · changed: {changed} · unchanged: {unchanged}</source>
        <translation>共 {rows} 行 · 新增 {new} · 修改 {changed} · 不变 {unchanged}</translation>
    </message>
</context>
<context>
    <name>CheckerCell</name>
    <message>
        <source>Second person</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>Who checked it?</source>
        <translation>谁复核的？</translation>
    </message>
    <message>
        <source>Who checked the sum: a digit, or a part of the name</source>
        <translation>谁复核了金额：按数字键，或输入姓名的一部分</translation>
    </message>
</context>
<context>
    <name>CheckerRow</name>
    <message>
        <source>¥{figures} and more needs a second operator: add one in the settings</source>
        <translation>¥{figures} 及以上须第二人复核：请先在设置中添加经办人</translation>
    </message>
    <message>
        <source>¥{figures} and more: a second person looks at it</source>
        <translation>¥{figures} 及以上：须由第二人复核</translation>
    </message>
</context>
<context>
    <name>ClaimForms</name>
    <message>
        <source>{form} on or off ({key})</source>
        <translation>{form}：选上或取消（{key}）</translation>
    </message>
</context>
<context>
    <name>ClaimPanel</name>
    <message>
        <source>Called onto the stage with a board</source>
        <translation>上台举牌</translation>
    </message>
    <message>
        <source>Called onto the stage with a board (Alt+O)</source>
        <translation>上台举牌（Alt+O）</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>认领</translation>
    </message>
    <message>
        <source>Claim a project</source>
        <translation>认领项目</translation>
    </message>
    <message>
        <source>In what form</source>
        <translation>以什么方式</translation>
    </message>
    <message>
        <source>Need {need} · raised {raised} · {left} to go</source>
        <translation>需要 {need} · 已筹 {raised} · 还差 {left}</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>{number} 号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Record the claim (Enter)</source>
        <translation>登记认领（Enter）</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>整个项目</translation>
    </message>
    <message>
        <source>Which need</source>
        <translation>哪一项需求</translation>
    </message>
    <message>
        <source>“{typed}” is not registered: register it first, then add it as a partner.</source>
        <translation>名册里没有“{typed}”：先登记，再加为合作单位。</translation>
    </message>
</context>
<context>
    <name>ClaimPlaces</name>
    <message>
        <source>First: {name}, {number} at {time}</source>
        <translation>先到：{name}，{number}，{time}</translation>
    </message>
    <message>
        <source>Keep a place</source>
        <translation>留名额</translation>
    </message>
    <message>
        <source>Keep it for somebody who is deciding (Ctrl+H)</source>
        <translation>为还在考虑的单位保留名额（Ctrl+H）</translation>
    </message>
    <message>
        <source>Kept for {name}: {time}</source>
        <translation>为{name}保留：{time}</translation>
    </message>
    <message>
        <source>No place is left</source>
        <translation>名额已满</translation>
    </message>
    <message>
        <source>Onto the waiting list</source>
        <translation>加入候补</translation>
    </message>
    <message>
        <source>Places left: {left} of {slots}</source>
        <translation>名额：余 {left} / {slots}</translation>
    </message>
</context>
<context>
    <name>ClaimShare</name>
    <message>
        <source>After this claim</source>
        <translation>认领后</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All that is left: {rest}</source>
        <translation>全部余额：{rest}</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Amount ¥</source>
        <translation>金额 ¥</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>How many places; one if left empty</source>
        <translation>几个名额；不填为一个</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>认领多少</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Write all that is left into the field (Alt+B)</source>
        <translation>把余下的全部填入（Alt+B）</translation>
    </message>
    <message>
        <source>{percent}%, ¥{figures} over</source>
        <translation>{percent}%，超出 ¥{figures}</translation>
    </message>
    <message>
        <source>{percent}%, ¥{figures} to go</source>
        <translation>{percent}%，还差 ¥{figures}</translation>
    </message>
</context>
<context>
    <name>ClaimUnits</name>
    <message>
        <source>Add partners to the claim (Alt+J)</source>
        <translation>添加合作单位（Alt+J）</translation>
    </message>
    <message>
        <source>Claim it together</source>
        <translation>联合认领</translation>
    </message>
    <message>
        <source>Enter adds a partner; Del in the list takes one out</source>
        <translation>按 Enter 添加，在列表里按 Del 移出</translation>
    </message>
    <message>
        <source>New here: what kind of unit is it</source>
        <translation>新单位：属于哪一类</translation>
    </message>
    <message>
        <source>Partners of the claim</source>
        <translation>合作单位</translation>
    </message>
    <message>
        <source>State-owned: internal approval needed before it gives. It can claim now.</source>
        <translation>国有企业：捐赠前需内部审批。现在可以认领。</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>合作单位</translation>
    </message>
    <message>
        <source>Who claims it</source>
        <translation>认领方</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Checklist</source>
        <translation>检查清单</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>收尾</translation>
    </message>
    <message>
        <source>Enter goes there</source>
        <translation>按回车前往</translation>
    </message>
    <message>
        <source>Settle what is open, then record how the event ended</source>
        <translation>先处理未了结的事项，再记录活动的结果</translation>
    </message>
    <message>
        <source>To be settled first: {what}</source>
        <translation>须先处理：{what}</translation>
    </message>
    <message>
        <source>Write why: it stands beside the closing.</source>
        <translation>请写明原因，它会记在收尾记录旁。</translation>
    </message>
    <message>
        <source>close the event</source>
        <translation>收尾</translation>
    </message>
    <message>
        <source>go to where it is settled</source>
        <translation>前往处理</translation>
    </message>
    <message>
        <source>next page of the books</source>
        <translation>账目下一页</translation>
    </message>
    <message>
        <source>open the event again</source>
        <translation>重新开启</translation>
    </message>
    <message>
        <source>print the closing statement</source>
        <translation>打印结算单</translation>
    </message>
</context>
<context>
    <name>ClosingSheet</name>
    <message>
        <source>Close the event</source>
        <translation>收尾</translation>
    </message>
    <message>
        <source>Close the event?</source>
        <translation>现在收尾？</translation>
    </message>
    <message>
        <source>Ctrl+Enter; Enter alone does nothing</source>
        <translation>Ctrl+Enter；单按 Enter 不起作用</translation>
    </message>
    <message>
        <source>Leave the event open (Esc)</source>
        <translation>保持开启（Esc）</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>暂不收尾</translation>
    </message>
    <message>
        <source>Recording goes on afterwards; what comes then is marked “after closing” and summed apart. The event can be opened again with a reason. A backup is made.</source>
        <translation>收尾后仍可登记，之后的记录标为“收尾后”并单独合计。写明原因可重新开启。收尾时会做一份备份。</translation>
    </message>
    <message>
        <source>Stays open, and stands on the statement</source>
        <translation>以下保持未了结，并写入结算单</translation>
    </message>
    <message>
        <source>The end of every log and all sums are recorded</source>
        <translation>记录各服务台的末条和全部合计</translation>
    </message>
</context>
<context>
    <name>ClosingState</name>
    <message>
        <source>After closing</source>
        <translation>收尾后</translation>
    </message>
    <message>
        <source>Close the event</source>
        <translation>收尾</translation>
    </message>
    <message>
        <source>Closed {closed}, opened again {opened}: {reason}</source>
        <translation>{closed} 曾收尾，{opened} 重新开启：{reason}</translation>
    </message>
    <message>
        <source>Closing statement</source>
        <translation>结算单</translation>
    </message>
    <message>
        <source>Entries: {count}. Received ¥{received}, pledged ¥{pledged}, taken back ¥{back}. None of it is in the closing.</source>
        <translation>共 {count} 笔。到账 ¥{received}，认捐 ¥{pledged}，冲销收尾前到账 ¥{back}。均不计入本次收尾。</translation>
    </message>
    <message>
        <source>Everything that must be settled is settled.</source>
        <translation>须先处理的事项都已处理。</translation>
    </message>
    <message>
        <source>Nothing came since.</source>
        <translation>收尾后没有新的登记。</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新开启</translation>
    </message>
    <message>
        <source>Open the event again, with a reason (Ctrl+R)</source>
        <translation>写明原因后重新开启（Ctrl+R）</translation>
    </message>
    <message>
        <source>Record the ends of all logs and all sums (Ctrl+Enter)</source>
        <translation>记录各服务台的末条和全部合计（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Settle first what the list marks</source>
        <translation>请先处理清单中标出的事项</translation>
    </message>
    <message>
        <source>Show the statement, to be printed and signed (Ctrl+P)</source>
        <translation>预览结算单，打印后签字（Ctrl+P）</translation>
    </message>
    <message>
        <source>The event is closed</source>
        <translation>活动已收尾</translation>
    </message>
    <message>
        <source>The event is open</source>
        <translation>活动进行中</translation>
    </message>
    <message>
        <source>To be settled first: {count}</source>
        <translation>须先处理 {count} 项</translation>
    </message>
    <message>
        <source>{time}, desk {desk}</source>
        <translation>{time}，服务台 {desk}</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Each column is read as the field beside it. Change what was guessed wrongly; it is remembered for the next file with these titles.</source>
        <translation>每一列按旁边的字段读取。猜错的请改正；下次遇到同样标题的文件会记得。</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>不读取</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读作</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
</context>
<context>
    <name>CopyList</name>
    <message>
        <source>Beside the file</source>
        <translation>文件旁边</translation>
    </message>
    <message>
        <source>Entries: {count}</source>
        <translation>{count} 笔</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>第二个位置</translation>
    </message>
    <message>
        <source>checked and compared, {size} MB</source>
        <translation>已核查并比对，{size} MB</translation>
    </message>
</context>
<context>
    <name>Damaged</name>
    <message>
        <source>Entries of these desks can no longer be read: {desks}.</source>
        <translation>以下服务台有记录已读不出来：{desks}。</translation>
    </message>
    <message>
        <source>Further findings: {count}.</source>
        <translation>另外发现：{count}处。</translation>
    </message>
    <message>
        <source>How many entries the file held can no longer be told; compare with the paper sheets.</source>
        <translation>文件里原有多少笔已无法得知，请与纸单核对。</translation>
    </message>
    <message>
        <source>No good backup was found beside the file or in the second place.</source>
        <translation>在文件旁边和第二个位置都没有找到完好的备份。</translation>
    </message>
    <message>
        <source>Not in the backup and to be recorded again from paper: {numbers}.</source>
        <translation>备份里没有、需按纸单补登的：{numbers}。</translation>
    </message>
    <message>
        <source>Nothing would be lost: the backup holds every entry of the file.</source>
        <translation>不会丢失任何记录：备份里有文件的每一笔。</translation>
    </message>
    <message>
        <source>Parts of the file hold nonsense. Places found: {count}. The command verify lists them.</source>
        <translation>文件的一部分内容已损坏。发现的位置：{count}处。命令 verify 会逐一列出。</translation>
    </message>
    <message>
        <source>The newest good backup is {path} ({age}; entries: {count}).</source>
        <translation>最新的完好备份是 {path}（{age}，{count} 笔）。</translation>
    </message>
    <message>
        <source>What could be read is saved as {path}.</source>
        <translation>读得出的内容已存为 {path}。</translation>
    </message>
    <message>
        <source>{numbers} and further ones: {count}</source>
        <translation>{numbers} 等，另有 {count} 笔</translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message>
        <source>An evening file with all that is still proved; it can be imported</source>
        <translation>写成活动文件，包含仍能证明的全部记录，可以导入</translation>
    </message>
    <message>
        <source>Checking the backup and putting it back</source>
        <translation>正在核查备份并恢复</translation>
    </message>
    <message>
        <source>From a folder or a USB stick</source>
        <translation>从文件夹或 U 盘</translation>
    </message>
    <message>
        <source>Looking for the newest good backup</source>
        <translation>正在寻找最新的完好备份</translation>
    </message>
    <message>
        <source>Restore another backup</source>
        <translation>恢复别的备份</translation>
    </message>
    <message>
        <source>Restore the newest good backup</source>
        <translation>恢复最新的完好备份</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>抢救读得出的内容</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>正在抢救读得出的内容</translation>
    </message>
    <message>
        <source>Start elsewhere</source>
        <translation>换个文件开始</translation>
    </message>
    <message>
        <source>The damaged file is kept beside it under another name</source>
        <translation>损坏的文件会改名保留在旁边</translation>
    </message>
    <message>
        <source>This file is damaged</source>
        <translation>这个文件已损坏</translation>
    </message>
    <message>
        <source>{path} cannot be worked with. It is only looked at and stays as it is.</source>
        <translation>{path} 不能继续使用。程序只是查看它，不会改动。</translation>
    </message>
</context>
<context>
    <name>DockedForm</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back without saving (Esc)</source>
        <translation>返回，不保存（Esc）</translation>
    </message>
    <message>
        <source>Press Enter again if it is meant so.</source>
        <translation>确认无误，请再按一次 Enter。</translation>
    </message>
</context>
<context>
    <name>DonationsPage</name>
    <message>
        <source>Amount or quantity</source>
        <translation>金额或数量</translation>
    </message>
    <message>
        <source>Back to the unit; close a list or sheet</source>
        <translation>回到单位格；关闭列表或弹页</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>认领</translation>
    </message>
    <message>
        <source>Claim, or gift again</source>
        <translation>认领 ↔ 捐赠</translation>
    </message>
    <message>
        <source>Details: reference, days, goods</source>
        <translation>详情：流水号、日期、物资</translation>
    </message>
    <message>
        <source>Give the chosen gift another use</source>
        <translation>调整所选捐赠的用途</translation>
    </message>
    <message>
        <source>Giver not yet known, to be found later</source>
        <translation>捐赠方待查，稍后补录</translation>
    </message>
    <message>
        <source>Giver who does not want to be named</source>
        <translation>捐赠方不愿留名</translation>
    </message>
    <message>
        <source>How it comes, then a digit</source>
        <translation>方式，再按数字</translation>
    </message>
    <message>
        <source>Next empty cell; none empty: record</source>
        <translation>下一个空格；没有空格就登记</translation>
    </message>
    <message>
        <source>Next filter of the journal</source>
        <translation>下一个筛选</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>下一区域</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Received or pledged</source>
        <translation>到账 ↔ 认捐</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Recorded {number}</source>
        <translation>已登记 {number}</translation>
    </message>
    <message>
        <source>Register somebody new</source>
        <translation>新建单位或个人</translation>
    </message>
    <message>
        <source>Settle an open pledge of the unit</source>
        <translation>兑现该单位的认捐</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>新建单位</translation>
    </message>
    <message>
        <source>Somebody new is different from that unit</source>
        <translation>新单位与名册中的是不同单位</translation>
    </message>
    <message>
        <source>Somebody new is the same as that unit</source>
        <translation>新单位与名册中的是同一单位</translation>
    </message>
    <message>
        <source>Split the gift over several projects</source>
        <translation>把捐赠分给几个项目</translation>
    </message>
    <message>
        <source>The same, as on every page</source>
        <translation>同上，各页一致</translation>
    </message>
    <message>
        <source>Type in paper sheets; Esc leaves</source>
        <translation>补录纸单；Esc 退出</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>撤回上一笔</translation>
    </message>
    <message>
        <source>Undo the last entry, within 30 seconds</source>
        <translation>撤回上一笔（30 秒内）</translation>
    </message>
    <message>
        <source>Unit or name</source>
        <translation>单位或姓名</translation>
    </message>
    <message>
        <source>Void chosen</source>
        <translation>作废选中</translation>
    </message>
    <message>
        <source>Void the chosen entry</source>
        <translation>作废选中的一笔</translation>
    </message>
</context>
<context>
    <name>DrawerCard</name>
    <message>
        <source>Cash in the drawer now ¥</source>
        <translation>钱箱现有现金 ¥</translation>
    </message>
    <message>
        <source>Counted, and nothing moved since</source>
        <translation>已清点，之后没有变动</translation>
    </message>
    <message>
        <source>Desk {desk}</source>
        <translation>服务台 {desk}</translation>
    </message>
    <message>
        <source>Handed back ¥</source>
        <translation>退回 ¥</translation>
    </message>
    <message>
        <source>Handed over in cash</source>
        <translation>现金已交接</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Not counted since cash last moved</source>
        <translation>现金变动后尚未清点</translation>
    </message>
    <message>
        <source>Taken ¥</source>
        <translation>收入 ¥</translation>
    </message>
</context>
<context>
    <name>DrawerPage</name>
    <message>
        <source>Count the cash and hand it to somebody who keeps it (Ctrl+H)</source>
        <translation>清点现金并交给保管人（Ctrl+H）</translation>
    </message>
    <message>
        <source>Count the cash of this desk with a second person (Ctrl+N)</source>
        <translation>与第二人一起清点本台现金（Ctrl+N）</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>清点钱箱</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>清点记录</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>钱箱</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>现金交接</translation>
    </message>
    <message>
        <source>Nothing was counted yet. Two people count, Ctrl+N begins.</source>
        <translation>还没有清点记录。须两人清点，按 Ctrl+N 开始。</translation>
    </message>
    <message>
        <source>Print the count</source>
        <translation>打印清点表</translation>
    </message>
    <message>
        <source>Show the sheet of the chosen count (Ctrl+P)</source>
        <translation>预览选中的清点表（Ctrl+P）</translation>
    </message>
    <message>
        <source>What the ledger expects, and what two people counted</source>
        <translation>台账应有的现金，与两人清点的结果</translation>
    </message>
    <message>
        <source>count the drawer</source>
        <translation>清点钱箱</translation>
    </message>
    <message>
        <source>hand the cash over</source>
        <translation>现金交接</translation>
    </message>
    <message>
        <source>next page of the books</source>
        <translation>账目下一页</translation>
    </message>
    <message>
        <source>print the count one is on</source>
        <translation>打印选中的清点表</translation>
    </message>
</context>
<context>
    <name>EmceeWindow</name>
    <message>
        <source>Emcee's card</source>
        <translation>主持人手卡</translation>
    </message>
</context>
<context>
    <name>EmceeWords</name>
    <message>
        <source>Black: the hall sees nothing</source>
        <translation>黑屏：现场什么也看不到</translation>
    </message>
    <message>
        <source>Frozen: the hall sees a still picture</source>
        <translation>定格：现场看到的是静止画面</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>Next · in {seconds} s</source>
        <translation>下一位 · {seconds} 秒后</translation>
    </message>
    <message>
        <source>No stage answers</source>
        <translation>大屏没有回应</translation>
    </message>
    <message>
        <source>Nobody knows what comes next until the stage answers again.</source>
        <translation>大屏恢复之前，不知道下一位是谁。</translation>
    </message>
    <message>
        <source>Nobody waits to be thanked.</source>
        <translation>现在没有等待致谢的。</translation>
    </message>
    <message>
        <source>On air · {seconds} s left</source>
        <translation>正在大屏 · 还有 {seconds} 秒</translation>
    </message>
    <message>
        <source>Raised so far</source>
        <translation>累计筹集</translation>
    </message>
    <message>
        <source>Received so far</source>
        <translation>累计到账</translation>
    </message>
    <message>
        <source>The total is hidden: do not say it</source>
        <translation>总额已隐藏：请不要报出</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>再下一位</translation>
    </message>
    <message>
        <source>Title: the hall sees the title only</source>
        <translation>标题：现场只看到标题</translation>
    </message>
    <message>
        <source>Waiting behind these: {count}</source>
        <translation>后面还有：{count}</translation>
    </message>
    <message>
        <source>about {seconds} s to read</source>
        <translation>约读 {seconds} 秒</translation>
    </message>
    <message>
        <source>about {seconds} s to read, on the stage for {lasts} s</source>
        <translation>约读 {seconds} 秒，大屏停留 {lasts} 秒</translation>
    </message>
    <message>
        <source>gives</source>
        <translation>捐赠</translation>
    </message>
    <message>
        <source>goal reached</source>
        <translation>目标达成</translation>
    </message>
    <message>
        <source>in {seconds} s</source>
        <translation>{seconds} 秒后</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>promises</source>
        <translation>认捐</translation>
    </message>
    <message>
        <source>several together</source>
        <translation>多份合在一起</translation>
    </message>
    <message>
        <source>takes on</source>
        <translation>认领</translation>
    </message>
</context>
<context>
    <name>EntryBegun</name>
    <message>
        <source>A line is begun already: record it, or empty it with Esc twice</source>
        <translation>输入行中已有内容：先登记，或按两次 Esc 清空</translation>
    </message>
    <message>
        <source>From claim {number}: see how much comes, then Enter</source>
        <translation>来自认领 {number}：核对数额后按回车</translation>
    </message>
    <message>
        <source>From pledge {number}: see how much comes, then Enter</source>
        <translation>来自认捐 {number}：核对数额后按回车</translation>
    </message>
    <message>
        <source>From the statement: say who gave it, then Enter</source>
        <translation>来自对账单：选定捐赠方后按回车</translation>
    </message>
    <message>
        <source>Put {number} right, then Enter; Esc twice leaves it as it was</source>
        <translation>把 {number} 改对后按回车；按两次 Esc 则保持原样</translation>
    </message>
    <message>
        <source>The giver was found</source>
        <translation>已查明捐赠方</translation>
    </message>
    <message>
        <source>What was brought: count it, two people look at it, then Enter</source>
        <translation>送到的物资：点数、两人验收后按回车</translation>
    </message>
    <message>
        <source>Who gave {number}? Pick the unit, then Enter; the sum stays counted</source>
        <translation>{number} 是谁捐的？选定单位后按回车；金额一直计入</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Esc once more empties the entry line</source>
        <translation>再按一次 Esc 清空输入行</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
</context>
<context>
    <name>EntryDetails</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>折价</translation>
    </message>
    <message>
        <source>Value, if known</source>
        <translation>折价（不知道可不填）</translation>
    </message>
    <message>
        <source>What is given</source>
        <translation>物品或服务内容</translation>
    </message>
    <message>
        <source>What the value is taken from</source>
        <translation>计价依据</translation>
    </message>
    <message>
        <source>Which need?</source>
        <translation>哪一项需求？</translation>
    </message>
    <message>
        <source>Word of measure</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>件</translation>
    </message>
</context>
<context>
    <name>EntryEcho</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>On the stage as soon as it is recorded</source>
        <translation>登记后随即上屏</translation>
    </message>
    <message>
        <source>Write a note beside this entry (Alt+R)</source>
        <translation>给这一笔写备注（Alt+R）</translation>
    </message>
</context>
<context>
    <name>EntryFields</name>
    <message>
        <source>Alt+S: received or pledged; Alt+C: claim</source>
        <translation>Alt+S：到账 ↔ 认捐；Alt+C：认领</translation>
    </message>
    <message>
        <source>Amount (Alt+A): 2000, 1.5w for 15,000, 5k for 5,000</source>
        <translation>金额（Alt+A）：2000；1.5w 即 15,000；5k 即 5,000</translation>
    </message>
    <message>
        <source>Amount in yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>认领</translation>
    </message>
    <message>
        <source>How it comes (Alt+M, then a digit)</source>
        <translation>方式（Alt+M，再按数字）</translation>
    </message>
    <message>
        <source>How many (Alt+A)</source>
        <translation>多少（Alt+A）</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>认捐</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>到账</translation>
    </message>
    <message>
        <source>Received, pledged or claimed</source>
        <translation>到账、认捐或认领</translation>
    </message>
    <message>
        <source>Record this entry (Enter)</source>
        <translation>登记这一笔（Enter）</translation>
    </message>
    <message>
        <source>① Unit or name</source>
        <translation>① 单位 / 姓名</translation>
    </message>
    <message>
        <source>② Amount</source>
        <translation>② 金额</translation>
    </message>
    <message>
        <source>② Quantity</source>
        <translation>② 数量</translation>
    </message>
    <message>
        <source>③ Project</source>
        <translation>③ 项目</translation>
    </message>
</context>
<context>
    <name>EntryMore</name>
    <message>
        <source>Condition</source>
        <translation>成色</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>约定日期</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>In what condition the goods came</source>
        <translation>物资到达时的状况</translation>
    </message>
    <message>
        <source>Number of the invoice or agreement that the value is taken from</source>
        <translation>计价所依据的发票或协议的编号</translation>
    </message>
    <message>
        <source>Paper no.</source>
        <translation>单据号</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>到账日期</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>流水号</translation>
    </message>
    <message>
        <source>Reference of the transfer; the same one is never booked twice</source>
        <translation>转账流水号；同一流水号不会重复入账</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>验收人</translation>
    </message>
    <message>
        <source>The day on which it arrived, as 2022-06-25; empty: today</source>
        <translation>到账的日期，如 2022-06-25；不填即今天</translation>
    </message>
    <message>
        <source>The last day of use, as 2022-06-25</source>
        <translation>可使用的最后一天，如 2022-06-25</translation>
    </message>
    <message>
        <source>The second person who looked at them</source>
        <translation>第二位验收人</translation>
    </message>
    <message>
        <source>Until which day it is promised, as 2022-06-25</source>
        <translation>承诺在哪一天之前兑现，如 2022-06-25</translation>
    </message>
    <message>
        <source>Who looked at the goods</source>
        <translation>谁验收了物资</translation>
    </message>
    <message>
        <source>and</source>
        <translation>与</translation>
    </message>
</context>
<context>
    <name>EntrySending</name>
    <message>
        <source>Being saved; next entry: {typed}</source>
        <translation>正在保存；下一笔：{typed}</translation>
    </message>
    <message>
        <source>Being saved; what you type now begins the next entry</source>
        <translation>正在保存；现在输入的内容归入下一笔</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>From this amount on, somebody other than whoever types looks at a gift before it is recorded; left empty, nobody has to.</source>
        <translation>达到此金额的捐赠，登记前须由录入人以外的人复核；留空则不需要。</translation>
    </message>
    <message>
        <source>Goal ¥</source>
        <translation>目标 ¥</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主办方</translation>
    </message>
    <message>
        <source>Host in English</source>
        <translation>主办方（英文）</translation>
    </message>
    <message>
        <source>How it is allowed to raise</source>
        <translation>募集依据</translation>
    </message>
    <message>
        <source>Letters before the numbers</source>
        <translation>编号前缀</translation>
    </message>
    <message>
        <source>Minutes a place is kept</source>
        <translation>名额保留几分钟</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>名称（英文）</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>活动名称</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Place in English</source>
        <translation>地点（英文）</translation>
    </message>
    <message>
        <source>Second person from ¥</source>
        <translation>复核起点（元）</translation>
    </message>
    <message>
        <source>Slogan</source>
        <translation>口号</translation>
    </message>
    <message>
        <source>Slogan in English</source>
        <translation>口号（英文）</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>A workbook (xlsx, xls) or a CSV file, with the titles of the columns in one row. Nothing is written before you have seen what would change.</source>
        <translation>工作簿（xlsx、xls）或 CSV 文件，列标题在同一行。先看清会改动什么，然后才写入。</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose a file first, or drop one here.</source>
        <translation>请先选择文件，或把文件拖到这里。</translation>
    </message>
    <message>
        <source>Drop a table here</source>
        <translation>把表格拖到这里</translation>
    </message>
    <message>
        <source>Look for a workbook or a CSV file on this computer</source>
        <translation>在这台电脑上查找工作簿或 CSV 文件</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>文件路径</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>A new event</source>
        <translation>新活动</translation>
    </message>
    <message>
        <source>An evening at its real pace, with a score at its end</source>
        <translation>按实际节奏走一遍，结束时有成绩单</translation>
    </message>
    <message>
        <source>An event with its units and projects</source>
        <translation>含单位与项目的活动记录</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>返回服务台</translation>
    </message>
    <message>
        <source>Checking the backup and restoring it</source>
        <translation>正在核查备份并恢复</translation>
    </message>
    <message>
        <source>Create an event</source>
        <translation>新建活动</translation>
    </message>
    <message>
        <source>Create the event</source>
        <translation>建立活动</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Evening files</source>
        <translation>活动记录</translation>
    </message>
    <message>
        <source>From a folder or a USB stick</source>
        <translation>从文件夹或 U 盘</translation>
    </message>
    <message>
        <source>Import an evening file</source>
        <translation>导入活动记录</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>On another laptop, or after a power cut</source>
        <translation>换了电脑，或断电之后</translation>
    </message>
    <message>
        <source>One short form: name, day, goal</source>
        <translation>一张短表：名称、日期、目标</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Rehearse with the sample evening</source>
        <translation>用示例活动彩排</translation>
    </message>
    <message>
        <source>Rehearse with your own projects and units</source>
        <translation>用自己的项目和单位彩排</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>Try everything; it is kept apart from real work</source>
        <translation>随便试，与正式数据分开存放</translation>
    </message>
    <message>
        <source>Where shall we start?</source>
        <translation>从哪里开始？</translation>
    </message>
</context>
<context>
    <name>GiverFacts</name>
    <message>
        <source>Booked</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Internal approval needed</source>
        <translation>需要内部审批</translation>
    </message>
    <message>
        <source>No font here can draw {characters}</source>
        <translation>本机字体无法显示 {characters}</translation>
    </message>
    <message>
        <source>Nothing is booked yet</source>
        <translation>尚无登记</translation>
    </message>
    <message>
        <source>claims {figures}</source>
        <translation>认领 {figures} 项</translation>
    </message>
    <message>
        <source>goods {figures}</source>
        <translation>物资 {figures} 笔</translation>
    </message>
    <message>
        <source>last {number} {time}</source>
        <translation>最近 {number} {time}</translation>
    </message>
    <message>
        <source>outstanding ¥{figures}</source>
        <translation>待到账 ¥{figures}</translation>
    </message>
    <message>
        <source>received ¥{figures}</source>
        <translation>到账 ¥{figures}</translation>
    </message>
    <message>
        <source>services {figures}</source>
        <translation>服务 {figures} 项</translation>
    </message>
</context>
<context>
    <name>GoodsAcceptForm</name>
    <message>
        <source>Accept</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Accept the goods</source>
        <translation>接收物资</translation>
    </message>
    <message>
        <source>And by</source>
        <translation>验收人二</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>完好程度</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>单据号</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>How many or how much was taken</source>
        <translation>接收数量</translation>
    </message>
    <message>
        <source>How much was done</source>
        <translation>完成数量</translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation>验收人一</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>接收日期</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Record the gift (Enter)</source>
        <translation>登记入台账（Enter）</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>计价依据</translation>
    </message>
    <message>
        <source>The service was done</source>
        <translation>服务完成</translation>
    </message>
    <message>
        <source>Value in ¥, if any</source>
        <translation>折价 ¥（可空）</translation>
    </message>
</context>
<context>
    <name>GoodsArrivalForm</name>
    <message>
        <source>Counted in</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Goods have arrived</source>
        <translation>物资到货</translation>
    </message>
    <message>
        <source>How many or how much</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Nobody announced them. They wait at the door until they are inspected.</source>
        <translation>未预告的物资。验收之前在门口等待。</translation>
    </message>
    <message>
        <source>Note the arrival</source>
        <translation>登记到货</translation>
    </message>
    <message>
        <source>Promised as {number}. They wait at the door until they are inspected.</source>
        <translation>承诺编号 {number}。验收之前在门口等待。</translation>
    </message>
    <message>
        <source>They wait to be inspected (Enter)</source>
        <translation>等待验收（Enter）</translation>
    </message>
    <message>
        <source>What for; empty: undesignated</source>
        <translation>用于哪个项目；留空：非定向</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>品名</translation>
    </message>
    <message>
        <source>Who brought them</source>
        <translation>送来方</translation>
    </message>
</context>
<context>
    <name>GoodsPage</name>
    <message>
        <source>Accepted</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Agree on another day</source>
        <translation>商定另一个到期日</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Back from the form; show all again</source>
        <translation>从表单返回；恢复全部</translation>
    </message>
    <message>
        <source>Corrected: the promise is {number} now</source>
        <translation>已更正：这项承诺现在是 {number}</translation>
    </message>
    <message>
        <source>Counted apart, never added to money</source>
        <translation>另行统计，从不并入金额</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Esc in the search, or Ctrl+Shift+F, shows others.</source>
        <translation>在搜索框按 Esc，或按 Ctrl+Shift+F，可看其他。</translation>
    </message>
    <message>
        <source>Goods and services</source>
        <translation>物资与服务</translation>
    </message>
    <message>
        <source>Goods at the door</source>
        <translation>到货登记</translation>
    </message>
    <message>
        <source>Goods that nobody announced</source>
        <translation>未预告的物资</translation>
    </message>
    <message>
        <source>Next filter</source>
        <translation>下一个筛选</translation>
    </message>
    <message>
        <source>No goods and no services yet</source>
        <translation>还没有物资和服务</translation>
    </message>
    <message>
        <source>Note goods that nobody announced (Ctrl+N)</source>
        <translation>登记未预告的到货（Ctrl+N）</translation>
    </message>
    <message>
        <source>Noted: they wait to be inspected</source>
        <translation>已记下：等待验收</translation>
    </message>
    <message>
        <source>Nothing like that</source>
        <translation>没有符合的内容</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>已承诺</translation>
    </message>
    <message>
        <source>Promises come from the donations (Ctrl+1); what stands at the door, from here.</source>
        <translation>承诺在捐赠页登记（Ctrl+1）；送到门口的在这里登记。</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Recorded {number}</source>
        <translation>已登记 {number}</translation>
    </message>
    <message>
        <source>Refuse goods with thanks</source>
        <translation>婉拒物资</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已婉拒</translation>
    </message>
    <message>
        <source>Refused with thanks</source>
        <translation>已婉拒并致谢</translation>
    </message>
    <message>
        <source>Search by what it is, name or initials</source>
        <translation>按物资、名称或首字母查找</translation>
    </message>
    <message>
        <source>Service done</source>
        <translation>服务完成</translation>
    </message>
    <message>
        <source>Service offered</source>
        <translation>服务待办</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Services done</source>
        <translation>服务完成</translation>
    </message>
    <message>
        <source>Show only these: {filter} (Ctrl+Shift+F: the next)</source>
        <translation>只看：{filter}（Ctrl+Shift+F 下一个）</translation>
    </message>
    <message>
        <source>Shown: {count} · their value stands apart and is never added to money</source>
        <translation>共 {count} 项 · 折价另计，从不并入金额</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>That is not possible here</source>
        <translation>这里不能这样做</translation>
    </message>
    <message>
        <source>The next step: arrived, accepted, done</source>
        <translation>下一步：到货、接收、完成</translation>
    </message>
    <message>
        <source>To inspect</source>
        <translation>待验收</translation>
    </message>
    <message>
        <source>Undo the last entry, within 30 seconds</source>
        <translation>撤回上一笔（30 秒内）</translation>
    </message>
    <message>
        <source>Value ¥, apart</source>
        <translation>折价 ¥·另计</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>What</source>
        <translation>物资 / 服务</translation>
    </message>
    <message>
        <source>What, name or initials</source>
        <translation>物资、名称或首字母</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>捐赠方</translation>
    </message>
    <message>
        <source>Withdraw the promise, with a reason</source>
        <translation>撤回承诺，须写原因</translation>
    </message>
    <message>
        <source>at the door</source>
        <translation>已到，等待验收</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>beside the list stands what can be done</source>
        <translation>可做的事列在右侧</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>下一栏</translation>
    </message>
    <message>
        <source>next filter</source>
        <translation>下一个筛选</translation>
    </message>
    <message>
        <source>next page of the books</source>
        <translation>账目下一页</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>下一部分</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>not announced</source>
        <translation>未预告的</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>尚未送到</translation>
    </message>
    <message>
        <source>not valued</source>
        <translation>不计价</translation>
    </message>
    <message>
        <source>record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>refuse with thanks</source>
        <translation>婉拒</translation>
    </message>
    <message>
        <source>still to come: {count}</source>
        <translation>待完成 {count} 项</translation>
    </message>
    <message>
        <source>{sum} apart · unvalued: {count}</source>
        <translation>折价 {sum} 另计 · 不计价 {count} 项</translation>
    </message>
</context>
<context>
    <name>GoodsPanel</name>
    <message>
        <source>A gift in the ledger; the journal can take it back.</source>
        <translation>已在台账中；可在今日登记中作废。</translation>
    </message>
    <message>
        <source>A service is counted, never priced.</source>
        <translation>服务只计次数，从不折价。</translation>
    </message>
    <message>
        <source>Agree on another day (F2)</source>
        <translation>商定另一个到期日（F2）</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到货</translation>
    </message>
    <message>
        <source>At the door: two people look at them before they are a gift.</source>
        <translation>已到门口：须由两人验收后才算捐赠。</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>完好程度</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>单据号</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Inspect and accept</source>
        <translation>验收并接收</translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation>验收人</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>已经完成</translation>
    </message>
    <message>
        <source>Nothing has come yet.</source>
        <translation>还没有送到。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Refuse with thanks</source>
        <translation>婉拒并致谢</translation>
    </message>
    <message>
        <source>Refused with thanks; they count nowhere.</source>
        <translation>已婉拒并致谢，不计入任何统计。</translation>
    </message>
    <message>
        <source>Say why they are not taken (Ctrl+R)</source>
        <translation>写明为什么不接收（Ctrl+R）</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>计价依据</translation>
    </message>
    <message>
        <source>The promise is taken back, with a reason (Ctrl+D)</source>
        <translation>撤回这项承诺，须写原因（Ctrl+D）</translation>
    </message>
    <message>
        <source>They have arrived</source>
        <translation>已经到货</translation>
    </message>
    <message>
        <source>Value, apart</source>
        <translation>折价·另计</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>GoodsRefuseForm</name>
    <message>
        <source>Note that they were given back (Enter)</source>
        <translation>记下已退还（Enter）</translation>
    </message>
    <message>
        <source>Refuse with thanks</source>
        <translation>婉拒并致谢</translation>
    </message>
    <message>
        <source>The promise ends with it</source>
        <translation>承诺随之结束</translation>
    </message>
    <message>
        <source>They are given back, and count nowhere. The reason is kept beside them.</source>
        <translation>物资退还，不计入任何统计；原因一并留存。</translation>
    </message>
    <message>
        <source>Why, in a few words</source>
        <translation>原因，简要写明</translation>
    </message>
    <message>
        <source>Without the tick the promise stays open (Alt+E)</source>
        <translation>不勾选则承诺仍然有效（Alt+E）</translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Register, claim, record, and show it to the hall</source>
        <translation>登记、认领、募集上屏</translation>
    </message>
    <message>
        <source>Welfare Desk</source>
        <translation>公益集市服务台</translation>
    </message>
    <message>
        <source>Works offline · every entry is saved at once</source>
        <translation>离线可用 · 每笔即存</translation>
    </message>
</context>
<context>
    <name>HoldList</name>
    <message>
        <source>A place is free: Enter keeps it</source>
        <translation>有名额：按 Enter 保留</translation>
    </message>
    <message>
        <source>Waiting, turn {turn}</source>
        <translation>候补第 {turn} 位</translation>
    </message>
</context>
<context>
    <name>HoldPanel</name>
    <message>
        <source>For whom: a unit, or in words</source>
        <translation>为谁：单位，或写明是谁</translation>
    </message>
    <message>
        <source>How many places; one if left empty</source>
        <translation>几个名额；不填为一个</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep a place</source>
        <translation>留名额</translation>
    </message>
    <message>
        <source>Keep the place, or let them wait (Enter)</source>
        <translation>保留名额，或加入候补（Enter）</translation>
    </message>
    <message>
        <source>Kept for {minutes} min, then the place is free again by itself.</source>
        <translation>保留 {minutes} 分钟，到时自动放开。</translation>
    </message>
    <message>
        <source>Onto the waiting list</source>
        <translation>加入候补</translation>
    </message>
    <message>
        <source>They wait in turn, and the desk is told when a place comes free.</source>
        <translation>按先后候补；有空出的名额，服务台会提示。</translation>
    </message>
    <message>
        <source>Which need</source>
        <translation>哪一项需求</translation>
    </message>
</context>
<context>
    <name>ImportGround</name>
    <message>
        <source>A workbook with all columns and their choices</source>
        <translation>含全部列和下拉选项的工作簿</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>另一个文件</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>检查各行</translation>
    </message>
    <message>
        <source>Correct these cells in the file and save it, then read it again.</source>
        <translation>请在文件里改正这些单元格并保存，再重新读取。</translation>
    </message>
    <message>
        <source>Everything in a file that can be imported again</source>
        <translation>全部存入一个文件，可再次导入</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>全部导出</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Read the file</source>
        <translation>读取文件</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>保存模板</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>爱心单位</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>Write all of it</source>
        <translation>全部写入</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>projects template</source>
        <translation>项目模板</translation>
    </message>
    <message>
        <source>units</source>
        <translation>爱心单位</translation>
    </message>
    <message>
        <source>units template</source>
        <translation>爱心单位模板</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>All keys</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>All of a file is written, or nothing of it</source>
        <translation>一个文件要么全部写入，要么一条不写</translation>
    </message>
    <message>
        <source>All of it stands in the register, with its history.</source>
        <translation>全部已在名册中，并留有修改记录。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>全部导出</translation>
    </message>
    <message>
        <source>Filter the problems</source>
        <translation>筛选问题</translation>
    </message>
    <message>
        <source>Import projects</source>
        <translation>导入项目</translation>
    </message>
    <message>
        <source>Import units</source>
        <translation>导入爱心单位</translation>
    </message>
    <message>
        <source>It is a different one</source>
        <translation>不是同一家</translation>
    </message>
    <message>
        <source>It is the same one as in the register</source>
        <translation>与名册中的是同一家</translation>
    </message>
    <message>
        <source>Looking through the file …</source>
        <translation>正在检查文件……</translation>
    </message>
    <message>
        <source>Next step; at the last: write</source>
        <translation>下一步；最后一步：写入</translation>
    </message>
    <message>
        <source>Nothing was written: these problems are left.</source>
        <translation>没有写入：还剩这些问题。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Save a template to fill in</source>
        <translation>保存待填写的模板</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存……</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop; one step back; leave</source>
        <translation>停止；退一步；离开</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Units or projects</source>
        <translation>爱心单位或项目</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>正在写入……</translation>
    </message>
    <message>
        <source>Written: {rows}</source>
        <translation>已写入：{rows}</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>Amount / quantity</source>
        <translation>金额 / 数量</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Unit / name</source>
        <translation>单位 / 姓名</translation>
    </message>
</context>
<context>
    <name>JournalView</name>
    <message>
        <source>A kind-hearted person</source>
        <translation>爱心人士</translation>
    </message>
    <message>
        <source>After closing</source>
        <translation>收尾后</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Checked by {fact}</source>
        <translation>复核 {fact}</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>认领</translation>
    </message>
    <message>
        <source>Due {fact}</source>
        <translation>约定 {fact}</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>登记记录</translation>
    </message>
    <message>
        <source>Entries {first}–{last} of {count}</source>
        <translation>第 {first}–{last} 笔，共 {count} 笔</translation>
    </message>
    <message>
        <source>F6 leads here; ↑ and ↓ choose, Enter begins the gift of a claim or names a giver who was to be found, Ctrl+D voids</source>
        <translation>F6 进入列表；↑↓ 选择，回车可由认领开始登记捐赠、或补录待查的捐赠方，Ctrl+D 作废</translation>
    </message>
    <message>
        <source>Give the chosen gift another use (Ctrl+R)</source>
        <translation>调整选中捐赠的用途（Ctrl+R）</translation>
    </message>
    <message>
        <source>Giver not yet known</source>
        <translation>捐赠方待查</translation>
    </message>
    <message>
        <source>Giver to be found</source>
        <translation>捐赠方待查</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>物资</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>还没有登记</translation>
    </message>
    <message>
        <source>Paper sheet {fact}</source>
        <translation>纸单 {fact}</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>认捐</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>到账</translation>
    </message>
    <message>
        <source>Reference {fact}</source>
        <translation>流水号 {fact}</translation>
    </message>
    <message>
        <source>Show only: {group} (Ctrl+F)</source>
        <translation>只看：{group}（Ctrl+F）</translation>
    </message>
    <message>
        <source>To be found</source>
        <translation>待查</translation>
    </message>
    <message>
        <source>Today's entries</source>
        <translation>今日登记</translation>
    </message>
    <message>
        <source>Type a unit and an amount above, then press Enter.</source>
        <translation>在上方输入单位和金额，按 Enter 完成第一笔。</translation>
    </message>
    <message>
        <source>Undesignated</source>
        <translation>非定向</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Void, withdraw or correct the chosen entry (Ctrl+D)</source>
        <translation>作废、撤回或更正选中的登记（Ctrl+D）</translation>
    </message>
    <message>
        <source>another use</source>
        <translation>调整用途</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>corrects {number}</source>
        <translation>更正 {number}</translation>
    </message>
    <message>
        <source>hands back {number}</source>
        <translation>退回 {number}</translation>
    </message>
    <message>
        <source>to the entries</source>
        <translation>进入列表</translation>
    </message>
    <message>
        <source>void it</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>voids {number}</source>
        <translation>作废 {number}</translation>
    </message>
    <message>
        <source>withdraws {number}</source>
        <translation>撤回 {number}</translation>
    </message>
</context>
<context>
    <name>KindsCard</name>
    <message>
        <source>A kind of your own has the icon and the rules of the kind it resembles.</source>
        <translation>自定义类型沿用相近类型的图标和规则。</translation>
    </message>
    <message>
        <source>A new kind</source>
        <translation>新类型</translation>
    </message>
    <message>
        <source>Add the kind</source>
        <translation>添加类型</translation>
    </message>
    <message>
        <source>Enter in a field of this card does it, too</source>
        <translation>在此卡片的栏内按 Enter 也可以</translation>
    </message>
    <message>
        <source>Kind to add or rename</source>
        <translation>添加或改名的类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Own kinds of unit</source>
        <translation>自定义单位类型</translation>
    </message>
    <message>
        <source>Resembles</source>
        <translation>相近于</translation>
    </message>
    <message>
        <source>Save the kind</source>
        <translation>保存类型</translation>
    </message>
</context>
<context>
    <name>LetterField</name>
    <message>
        <source>A desk is called by one to three letters, A to Z.</source>
        <translation>服务台字母为一至三个英文字母（A–Z）。</translation>
    </message>
    <message>
        <source>Be this desk</source>
        <translation>改用此字母</translation>
    </message>
    <message>
        <source>Each computer and each window needs a letter of its own.</source>
        <translation>每台电脑、每个窗口各用一个字母。</translation>
    </message>
    <message>
        <source>Letter of this desk</source>
        <translation>本台字母</translation>
    </message>
    <message>
        <source>One to three letters, A to Z; then Enter</source>
        <translation>一至三个字母（A–Z），按回车生效</translation>
    </message>
    <message>
        <source>Open the file again as the desk of this letter (Enter)</source>
        <translation>以此字母重新打开文件（回车）</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Ctrl+F; Esc shows all again</source>
        <translation>Ctrl+F；按 Esc 恢复全部</translation>
    </message>
</context>
<context>
    <name>LookTab</name>
    <message>
        <source>Both</source>
        <translation>双语</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Language of the stage</source>
        <translation>大屏语言</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>累计筹集</translation>
    </message>
    <message>
        <source>Received only</source>
        <translation>只计到账</translation>
    </message>
    <message>
        <source>The big number</source>
        <translation>大数字</translation>
    </message>
</context>
<context>
    <name>LookalikeCard</name>
    <message>
        <source>Already in the register? {because}</source>
        <translation>名册里可能已有：{because}</translation>
    </message>
    <message>
        <source>As typed here</source>
        <translation>正在填写</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>不是同一家</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>名册中已有</translation>
    </message>
    <message>
        <source>Nothing new is registered; go to that unit (Alt+Y)</source>
        <translation>不另外登记，转到那家单位（Alt+Y）</translation>
    </message>
    <message>
        <source>Same: open it</source>
        <translation>同一家，打开它</translation>
    </message>
    <message>
        <source>Two units; this is remembered (Alt+N)</source>
        <translation>两家不同的单位，会记住（Alt+N）</translation>
    </message>
</context>
<context>
    <name>LookalikeView</name>
    <message>
        <source>1 · this one stays</source>
        <translation>1 · 保留这家</translation>
    </message>
    <message>
        <source>2 · this one stays</source>
        <translation>2 · 保留这家</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the register (Esc)</source>
        <translation>返回名册（Esc）</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>不是同一家</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Look at the next pair first (4)</source>
        <translation>先看下一对（4）</translation>
    </message>
    <message>
        <source>No two units of the register could be taken for each other. Esc goes back.</source>
        <translation>名册中没有容易混淆的单位。按 Esc 返回。</translation>
    </message>
    <message>
        <source>Nothing looks alike</source>
        <translation>没有疑似重复</translation>
    </message>
    <message>
        <source>Possible duplicates: {count}</source>
        <translation>疑似重复：{count} 对</translation>
    </message>
    <message>
        <source>Same: the left stays</source>
        <translation>同一家，保留左边</translation>
    </message>
    <message>
        <source>Same: the right stays</source>
        <translation>同一家，保留右边</translation>
    </message>
    <message>
        <source>The left one follows the right (2)</source>
        <translation>左边并入右边（2）</translation>
    </message>
    <message>
        <source>The right one follows the left (1)</source>
        <translation>右边并入左边（1）</translation>
    </message>
    <message>
        <source>Two units; never asked again (3)</source>
        <translation>两家不同的单位，以后不再问（3）</translation>
    </message>
    <message>
        <source>{because} Entries stay as they are; a merge can be parted again.</source>
        <translation>{because}合并不改动任何登记，随时可以再分开。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Welfare Desk</source>
        <translation>公益集市服务台</translation>
    </message>
</context>
<context>
    <name>MarketFilter</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>已筹满</translation>
    </message>
    <message>
        <source>Number, name or initials (Ctrl+F)</source>
        <translation>编号、名称或首字母（Ctrl+F）</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未筹满</translation>
    </message>
    <message>
        <source>Search projects</source>
        <translation>查找项目</translation>
    </message>
    <message>
        <source>Show these projects only (Ctrl+Shift+F: next filter)</source>
        <translation>只看这些项目（Ctrl+Shift+F：下一个筛选）</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤下</translation>
    </message>
</context>
<context>
    <name>MarketHead</name>
    <message>
        <source>Another view (Ctrl+T)</source>
        <translation>换一种视图（Ctrl+T）</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>公益集市</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>On stage</source>
        <translation>上台</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Projects: {count} · claimed: {claimed} · filled: {filled}</source>
        <translation>项目 {count} 个 · 已认领 {claimed} 个 · 已满 {filled} 个</translation>
    </message>
    <message>
        <source>Put a new project on the list (Ctrl+N)</source>
        <translation>新建一个项目（Ctrl+N）</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Take projects over from a spreadsheet (Ctrl+I)</source>
        <translation>从表格导入项目（Ctrl+I）</translation>
    </message>
</context>
<context>
    <name>MarketHints</name>
    <message>
        <source>all keys</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>another need</source>
        <translation>再加需求</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>回到列表</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>claim it</source>
        <translation>认领</translation>
    </message>
    <message>
        <source>how much</source>
        <translation>认领多少</translation>
    </message>
    <message>
        <source>keep a place</source>
        <translation>留名额</translation>
    </message>
    <message>
        <source>keep the place</source>
        <translation>保留名额</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>new project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>下一区</translation>
    </message>
    <message>
        <source>on or off the stage</source>
        <translation>上台或不上台</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>联合认领</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>put it on the list</source>
        <translation>列入集市</translation>
    </message>
    <message>
        <source>record the claim</source>
        <translation>登记认领</translation>
    </message>
    <message>
        <source>record the gift</source>
        <translation>登记捐赠</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>view</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>who claims it</source>
        <translation>认领方</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>MarketList</name>
    <message>
        <source>Alt+↑ and Alt+↓ move the project</source>
        <translation>Alt+↑ 和 Alt+↓ 移动项目</translation>
    </message>
    <message>
        <source>Alt+↑ and Alt+↓ move, Space: on or off, Enter: the gift</source>
        <translation>Alt+↑ 和 Alt+↓ 移动，空格：上台或不上台，Enter：登记捐赠</translation>
    </message>
    <message>
        <source>Claims come here; those marked for the stage first, in the emcee's order.</source>
        <translation>认领都列在这里；上台的在前，按主持人的顺序。</translation>
    </message>
    <message>
        <source>Claims on the stage</source>
        <translation>上台认领</translation>
    </message>
    <message>
        <source>Ctrl+N puts the first one on the list; a name and an amount are enough. Ctrl+I takes a whole list over from a file.</source>
        <translation>按 Ctrl+N 建第一个，有名称和金额即可。按 Ctrl+I 从文件导入整张清单。</translation>
    </message>
    <message>
        <source>Esc in the search field shows all again.</source>
        <translation>在查找框按 Esc，重新显示全部。</translation>
    </message>
    <message>
        <source>No project fits</source>
        <translation>没有符合的项目</translation>
    </message>
    <message>
        <source>No project yet</source>
        <translation>还没有项目</translation>
    </message>
    <message>
        <source>Nobody comes on the stage yet</source>
        <translation>还没有上台认领</translation>
    </message>
    <message>
        <source>Order of presenting</source>
        <translation>介绍顺序</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
</context>
<context>
    <name>MarketNews</name>
    <message>
        <source>A place came free: no. {number}</source>
        <translation>{number} 号空出名额</translation>
    </message>
    <message>
        <source>Changed: no. {number}, {name}</source>
        <translation>已修改：{number} 号，{name}</translation>
    </message>
    <message>
        <source>On the list as no. {number}: {name}</source>
        <translation>已列为 {number} 号：{name}</translation>
    </message>
    <message>
        <source>The place is asked for</source>
        <translation>已申请名额</translation>
    </message>
    <message>
        <source>The place is given up</source>
        <translation>名额已放开</translation>
    </message>
    <message>
        <source>The place is kept</source>
        <translation>名额已保留</translation>
    </message>
    <message>
        <source>{name} is next: keep it for them in the list at the right</source>
        <translation>下一位候补是{name}：在右侧列表为其保留</translation>
    </message>
</context>
<context>
    <name>MarketPage</name>
    <message>
        <source>A claim comes on the stage, or stays off</source>
        <translation>认领上台或不上台</translation>
    </message>
    <message>
        <source>A project is being typed: save it (Enter), or leave it (Esc)</source>
        <translation>正在填写项目：先保存（Enter），或放弃（Esc）</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>回到列表</translation>
    </message>
    <message>
        <source>Cards, table, order, on stage</source>
        <translation>卡片、表格、排序、上台</translation>
    </message>
    <message>
        <source>Change the chosen project</source>
        <translation>修改所选项目</translation>
    </message>
    <message>
        <source>Choose a project</source>
        <translation>选择项目</translation>
    </message>
    <message>
        <source>Claim the chosen project</source>
        <translation>认领所选项目</translation>
    </message>
    <message>
        <source>Claim; on a claim: record the gift</source>
        <translation>认领；在认领上：登记捐赠</translation>
    </message>
    <message>
        <source>Give a kept place up; take a partner out</source>
        <translation>放开保留的名额；移出合作单位</translation>
    </message>
    <message>
        <source>Import from a spreadsheet</source>
        <translation>从表格导入</translation>
    </message>
    <message>
        <source>Keep a place, or onto the waiting list</source>
        <translation>留名额，或加入候补</translation>
    </message>
    <message>
        <source>Move in the order</source>
        <translation>在顺序中移动</translation>
    </message>
    <message>
        <source>Nobody counts places here, so none has to be kept</source>
        <translation>这个项目不计名额，不用保留</translation>
    </message>
    <message>
        <source>Publish a draft</source>
        <translation>发布草稿</translation>
    </message>
    <message>
        <source>Put a new project on the list</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Search; Ctrl+Shift+F: next filter</source>
        <translation>查找；Ctrl+Shift+F：下一个筛选</translation>
    </message>
    <message>
        <source>The claim is recorded as {number}.</source>
        <translation>认领已登记，编号 {number}。</translation>
    </message>
    <message>
        <source>This project is not on the list: publish it first (Ctrl+U)</source>
        <translation>项目还没有发布：先按 Ctrl+U 发布</translation>
    </message>
    <message>
        <source>Withdraw the chosen claim</source>
        <translation>撤回选中的认领</translation>
    </message>
    <message>
        <source>claim it, or give a need its places (Ctrl+E)</source>
        <translation>直接认领，或给需求设名额（Ctrl+E）</translation>
    </message>
</context>
<context>
    <name>MarketTile</name>
    <message>
        <source>Claimed: {claimed} of {needed}</source>
        <translation>已认领 {claimed} / {needed}</translation>
    </message>
    <message>
        <source>Claimed: {percent}% of all pieces</source>
        <translation>已认领总量的 {percent}%</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>已满</translation>
    </message>
    <message>
        <source>Not claimed yet</source>
        <translation>尚无认领</translation>
    </message>
    <message>
        <source>Over-claimed</source>
        <translation>超额认领</translation>
    </message>
    <message>
        <source>Places left: {left} of {slots}</source>
        <translation>名额：余 {left} / {slots}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤下</translation>
    </message>
    <message>
        <source>¥{figures} over</source>
        <translation>超 ¥{figures}</translation>
    </message>
</context>
<context>
    <name>MarketWords</name>
    <message>
        <source>All of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Places: {count}</source>
        <translation>名额 {count} 个</translation>
    </message>
    <message>
        <source>{names}: {count} in all</source>
        <translation>{names}等 {count} 家</translation>
    </message>
</context>
<context>
    <name>MergedUnits</name>
    <message>
        <source>Counted with it</source>
        <translation>已并入</translation>
    </message>
    <message>
        <source>Part again</source>
        <translation>重新分开</translation>
    </message>
    <message>
        <source>They are two units after all</source>
        <translation>它们其实是两家单位</translation>
    </message>
</context>
<context>
    <name>MethodRow</name>
    <message>
        <source>{name}: Alt+M, then {digit}</source>
        <translation>{name}：Alt+M，再按 {digit}</translation>
    </message>
</context>
<context>
    <name>MilestoneRow</name>
    <message>
        <source>Givers</source>
        <translation>捐赠方</translation>
    </message>
    <message>
        <source>Half of the way</source>
        <translation>行至半程</translation>
    </message>
    <message>
        <source>Milestone {number}</source>
        <translation>里程碑 {number}</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>Projects taken on</source>
        <translation>已认领项目</translation>
    </message>
    <message>
        <source>Quiet: its tick turns gold, no picture of its own</source>
        <translation>不专门庆祝：只把刻度变成金色</translation>
    </message>
    <message>
        <source>Reached already: the stage celebrates it once it is saved.</source>
        <translation>已经达到：保存后大屏会马上庆祝。</translation>
    </message>
    <message>
        <source>Reached at ¥</source>
        <translation>达到金额 ¥</translation>
    </message>
    <message>
        <source>Reached at, givers</source>
        <translation>达到捐赠方数</translation>
    </message>
    <message>
        <source>Reached at, projects</source>
        <translation>达到项目数</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>按什么计</translation>
    </message>
    <message>
        <source>What the hall reads</source>
        <translation>大屏上写什么</translation>
    </message>
</context>
<context>
    <name>MilestonesForm</name>
    <message>
        <source>Another one</source>
        <translation>再加一个</translation>
    </message>
    <message>
        <source>Chinese or English</source>
        <translation>中文 / English</translation>
    </message>
    <message>
        <source>Each is celebrated once; one that is no longer reached goes quietly.</source>
        <translation>每个只庆祝一次；后来不再达到的，悄悄撤下。</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Put one more milestone on the list (Alt+N)</source>
        <translation>再加一个里程碑（Alt+N）</translation>
    </message>
    <message>
        <source>Save the milestones</source>
        <translation>保存里程碑</translation>
    </message>
    <message>
        <source>Save them (Enter)</source>
        <translation>保存（Enter）</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Take this milestone out (Alt+Del)</source>
        <translation>去掉这个里程碑（Alt+Del）</translation>
    </message>
    <message>
        <source>Texts in Chinese or in English; both are kept (Alt+E)</source>
        <translation>用中文还是英文填写，两种都会保留（Alt+E）</translation>
    </message>
    <message>
        <source>The event has no goal: with none of your own nothing is celebrated.</source>
        <translation>活动没有设目标：不自己设，就没有里程碑。</translation>
    </message>
    <message>
        <source>The milestones are saved.</source>
        <translation>里程碑已保存。</translation>
    </message>
    <message>
        <source>With none of your own, the quarters of the goal ¥{goal} take their place.</source>
        <translation>不自己设，就用目标 ¥{goal} 的四个四分之一。</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>再加一个</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>save the milestones</source>
        <translation>保存里程碑</translation>
    </message>
    <message>
        <source>take one out</source>
        <translation>去掉一个</translation>
    </message>
</context>
<context>
    <name>ModeChip</name>
    <message>
        <source>LIVE</source>
        <translation>正式</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation>彩排</translation>
    </message>
</context>
<context>
    <name>NamesCard</name>
    <message>
        <source>Keep this name off the stage, everywhere</source>
        <translation>此名称在大屏任何地方都不显示</translation>
    </message>
    <message>
        <source>Let this name onto the stage</source>
        <translation>同意此名称上屏</translation>
    </message>
    <message>
        <source>Names kept off</source>
        <translation>不上屏的名称</translation>
    </message>
    <message>
        <source>Names waiting</source>
        <translation>待同意上屏</translation>
    </message>
</context>
<context>
    <name>NamesList</name>
    <message>
        <source>hidden</source>
        <translation>不上屏</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待同意</translation>
    </message>
</context>
<context>
    <name>NeedBlock</name>
    <message>
        <source>Amount ¥</source>
        <translation>金额 ¥</translation>
    </message>
    <message>
        <source>Claims stand on this need: it cannot go</source>
        <translation>这项需求已有认领，不能移除</translation>
    </message>
    <message>
        <source>Each ¥</source>
        <translation>单价 ¥</translation>
    </message>
    <message>
        <source>Form of the need</source>
        <translation>需求形式</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Need {number}</source>
        <translation>需求 {number}</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>需要什么</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>boxes</source>
        <translation>盒、小时</translation>
    </message>
</context>
<context>
    <name>NeedLines</name>
    <message>
        <source>No project lacks money</source>
        <translation>暂无资金缺口</translation>
    </message>
    <message>
        <source>No project yet: {key}, then Ctrl+N</source>
        <translation>还没有项目：{key}，再按 Ctrl+N</translation>
    </message>
</context>
<context>
    <name>NeedsCard</name>
    <message>
        <source>Still needed</source>
        <translation>还需要</translation>
    </message>
    <message>
        <source>money to go</source>
        <translation>资金缺口</translation>
    </message>
</context>
<context>
    <name>NewUnitPanel</name>
    <message>
        <source>A name is enough; the rest can wait until after the event</source>
        <translation>只需名称，其余活动后再补</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the entry; nothing is registered (Esc)</source>
        <translation>回到登记，不建档（Esc）</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>全称</translation>
    </message>
    <message>
        <source>How the name may be shown</source>
        <translation>名称如何公开</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name to be shown</source>
        <translation>公开用名</translation>
    </message>
    <message>
        <source>On with the entry</source>
        <translation>继续登记</translation>
    </message>
    <message>
        <source>Register now, without an entry</source>
        <translation>现在建档，不登记捐赠</translation>
    </message>
    <message>
        <source>Register only</source>
        <translation>只建档</translation>
    </message>
    <message>
        <source>Register somebody new</source>
        <translation>新建单位或个人</translation>
    </message>
    <message>
        <source>Registered together with the entry</source>
        <translation>与这一笔登记一起建档</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>The same (Alt+Y) or different (Alt+N)? Enter once more: different</source>
        <translation>同一单位（Alt+Y）还是不同单位（Alt+N）？再按 Enter：不同单位</translation>
    </message>
</context>
<context>
    <name>Newcomer</name>
    <message>
        <source>Registered: {name}</source>
        <translation>已登记：{name}</translation>
    </message>
</context>
<context>
    <name>NewcomerCheck</name>
    <message>
        <source>No font here can draw {characters}; the name is kept as it is.</source>
        <translation>本机字体无法显示 {characters}；名称照原样保存。</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>By itself</source>
        <translation>自动轮播</translation>
    </message>
    <message>
        <source>It gets no spotlight; names and sums stay as they are</source>
        <translation>不再单独答谢；名称和金额不变</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>Nobody waits to be thanked</source>
        <translation>没有待答谢的</translation>
    </message>
    <message>
        <source>Show now</source>
        <translation>提前播出</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>in {seconds} s</source>
        <translation>{seconds} 秒后</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close the notice</source>
        <translation>关闭提示</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>查看日志</translation>
    </message>
    <message>
        <source>Start the stage again</source>
        <translation>重新启动大屏</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>OnAirCard</name>
    <message>
        <source>Next on stage</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>播出</translation>
    </message>
    <message>
        <source>Start the stage</source>
        <translation>启动大屏</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation>还有 {seconds} 秒</translation>
    </message>
</context>
<context>
    <name>OperatorCard</name>
    <message>
        <source>Add the name</source>
        <translation>加入姓名</translation>
    </message>
    <message>
        <source>Enter in a field of this card does it, too</source>
        <translation>在本卡片的输入框中按 Enter 也可以</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>保存姓名</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>新的人员</translation>
    </message>
    <message>
        <source>The name is offered no longer; it stays with what was recorded</source>
        <translation>不再供选择，但已登记的内容仍保留这个名字</translation>
    </message>
    <message>
        <source>The name stands with what is recorded. Whoever types is chosen with {key}.</source>
        <translation>名字会随登记留存。用 {key} 选择录入人。</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Types here no longer</source>
        <translation>不再在此录入</translation>
    </message>
    <message>
        <source>Who types and checks</source>
        <translation>录入与复核人员</translation>
    </message>
    <message>
        <source>Whom to add or rename</source>
        <translation>新增或改名</translation>
    </message>
    <message>
        <source>{name} (no longer)</source>
        <translation>{name}（已停用）</translation>
    </message>
</context>
<context>
    <name>OperatorMark</name>
    <message>
        <source>Choose who types now ({key})</source>
        <translation>选择现在由谁录入（{key}）</translation>
    </message>
    <message>
        <source>Typing: not chosen</source>
        <translation>录入 未选</translation>
    </message>
    <message>
        <source>Typing: {name}</source>
        <translation>录入 {name}</translation>
    </message>
</context>
<context>
    <name>OperatorSheet</name>
    <message>
        <source>Add and choose</source>
        <translation>加入并选用</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Enter in the field does it, too</source>
        <translation>在输入框中按 Enter 也可以</translation>
    </message>
    <message>
        <source>Let it be as it is (Esc)</source>
        <translation>保持不变（Esc）</translation>
    </message>
    <message>
        <source>Nobody is on the list yet: write the first name below.</source>
        <translation>名单上还没有人：请在下面写第一个名字。</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>新的录入人</translation>
    </message>
    <message>
        <source>The name stands with what is recorded from now on</source>
        <translation>从现在起登记的每一笔都会记下这个名字</translation>
    </message>
    <message>
        <source>Who types now?</source>
        <translation>现在由谁录入？</translation>
    </message>
</context>
<context>
    <name>PairFacts</name>
    <message>
        <source>Badge</source>
        <translation>牌号</translation>
    </message>
    <message>
        <source>Both have the same credit code.</source>
        <translation>两家的信用代码相同。</translation>
    </message>
    <message>
        <source>Both have the same name.</source>
        <translation>两家名称相同。</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>认领</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Counted with it</source>
        <translation>已并入</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>信用代码</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>最近登记</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>One is called as the other is for short.</source>
        <translation>一家的名称是另一家的简称。</translation>
    </message>
    <message>
        <source>Outstanding ¥</source>
        <translation>待到账 ¥</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Received ¥</source>
        <translation>到账 ¥</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Their names are alike to {percent}%.</source>
        <translation>两家名称相似度 {percent}%。</translation>
    </message>
</context>
<context>
    <name>PaperDetail</name>
    <message>
        <source>It carries nothing: {reason}</source>
        <translation>没有登记内容：{reason}</translation>
    </message>
    <message>
        <source>It may carry an entry again (Ctrl+R)</source>
        <translation>这张仍可用于登记（Ctrl+R）</translation>
    </message>
    <message>
        <source>It will never carry an entry: say why (Ctrl+D)</source>
        <translation>这张不再用于登记，请写明原因（Ctrl+D）</translation>
    </message>
    <message>
        <source>Nobody typed it in yet. Look for the sheet, or say why it carries nothing.</source>
        <translation>还没有录入。请找到这张纸单，或写明它为什么没有登记内容。</translation>
    </message>
    <message>
        <source>Not spoiled</source>
        <translation>并未作废</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>没有选中任何一张。</translation>
    </message>
    <message>
        <source>Open the donation line (Enter)</source>
        <translation>打开登记行录入（Enter）</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>重印这张</translation>
    </message>
    <message>
        <source>Printed for desk {desk} on {day} at {time}</source>
        <translation>服务台 {desk}，{day} {time} 编号</translation>
    </message>
    <message>
        <source>Show this sheet once more, under its number (Ctrl+Shift+P)</source>
        <translation>用原编号再打开这张纸单（Ctrl+Shift+P）</translation>
    </message>
    <message>
        <source>Spoiled…</source>
        <translation>作废纸单…</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>录入这张</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F: next filter</source>
        <translation>Ctrl+Shift+F：下一个筛选</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>登记号</translation>
    </message>
    <message>
        <source>For an evening without power: printed before, typed in after</source>
        <translation>停电时备用：事先打印编号，事后补录</translation>
    </message>
    <message>
        <source>It is not spoiled after all</source>
        <translation>这张纸单并未作废</translation>
    </message>
    <message>
        <source>Mark as spoiled</source>
        <translation>作废纸单</translation>
    </message>
    <message>
        <source>Mark the sheet as spoiled</source>
        <translation>把这张纸单作废</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺号</translation>
    </message>
    <message>
        <source>Next filter</source>
        <translation>下一个筛选</translation>
    </message>
    <message>
        <source>No sheet was printed yet</source>
        <translation>还没有打印纸单</translation>
    </message>
    <message>
        <source>Nothing stands here</source>
        <translation>这里没有内容</translation>
    </message>
    <message>
        <source>Number blank sheets and print them (Ctrl+P)</source>
        <translation>给空白纸单编号并打印（Ctrl+P）</translation>
    </message>
    <message>
        <source>Number, unit or reason</source>
        <translation>编号、单位或原因</translation>
    </message>
    <message>
        <source>Paper sheets</source>
        <translation>纸单</translation>
    </message>
    <message>
        <source>Print blank sheets</source>
        <translation>打印空白纸单</translation>
    </message>
    <message>
        <source>Print some before the evening: where the power fails, gifts are written down on numbered sheets and typed in later with their real time.</source>
        <translation>请在活动前打印一些：停电时把捐赠写在编号的纸单上，事后按实际时间补录。</translation>
    </message>
    <message>
        <source>Print this sheet again</source>
        <translation>重印这张纸单</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>编号时间</translation>
    </message>
    <message>
        <source>Printed: {printed} · missing: {missing}</source>
        <translation>已印 {printed} 张 · 缺号 {missing} 张</translation>
    </message>
    <message>
        <source>Search the sheets</source>
        <translation>查找纸单</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Type the sheet in</source>
        <translation>录入这张纸单</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>已录入</translation>
    </message>
    <message>
        <source>What stands on it</source>
        <translation>登记内容</translation>
    </message>
    <message>
        <source>{filter} (Ctrl+Shift+F: next filter)</source>
        <translation>{filter}（Ctrl+Shift+F 下一个筛选）</translation>
    </message>
    <message>
        <source>{sheet} is missing again</source>
        <translation>{sheet} 重新列为缺号</translation>
    </message>
    <message>
        <source>{sheet} is spoiled</source>
        <translation>{sheet} 已作废</translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message>
        <source>Back to the page (Esc)</source>
        <translation>回到页面（Esc）</translation>
    </message>
    <message>
        <source>Choose a printer and print (Ctrl+P)</source>
        <translation>选择打印机并打印（Ctrl+P）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>满宽</translation>
    </message>
    <message>
        <source>Handed to the printer. Pages: {pages}</source>
        <translation>已交给打印机。页数：{pages}</translation>
    </message>
    <message>
        <source>Make the page wide (W)</source>
        <translation>把页面放到最宽（W）</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Page {page} of {total} · A4</source>
        <translation>第 {page} 页，共 {total} 页 · A4</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save all pages as one PDF (Ctrl+S)</source>
        <translation>把所有页存为一个 PDF（Ctrl+S）</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>已存为 {path}</translation>
    </message>
    <message>
        <source>Saving as PDF</source>
        <translation>正在存为 PDF</translation>
    </message>
    <message>
        <source>Show all of the page (W)</source>
        <translation>显示整页（W）</translation>
    </message>
    <message>
        <source>Show the next page (Page Down)</source>
        <translation>看下一页（Page Down）</translation>
    </message>
    <message>
        <source>Show the page before (Page Up)</source>
        <translation>看上一页（Page Up）</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved; a printer may finish what it has.</source>
        <translation>已停止。没有保存；打印机可能会打完手上的页。</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
</context>
<context>
    <name>PaperStrip</name>
    <message>
        <source>Came at</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>Paper sheets</source>
        <translation>补录纸单</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Sheets still to type in: {count}</source>
        <translation>尚待补录：{count} 张</translation>
    </message>
    <message>
        <source>The number in the corner of the sheet: A12</source>
        <translation>纸单角上的编号，如 A12</translation>
    </message>
    <message>
        <source>When it was really received: 1932, or with a day before it</source>
        <translation>实际收到的时间：1932，或在前面加上日期</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>PaperTyping</name>
    <message>
        <source>A line is begun already: record it, or empty it with Esc twice</source>
        <translation>输入行中已有内容：先登记，或按两次 Esc 清空</translation>
    </message>
    <message>
        <source>No more sheets: entries have the time of now again</source>
        <translation>已退出纸单补录：之后按当前时间登记</translation>
    </message>
    <message>
        <source>No sheet waits to be typed in: type the number that stands on it</source>
        <translation>没有待补录的纸单：请输入纸单上的编号</translation>
    </message>
</context>
<context>
    <name>PaymentEffect</name>
    <message>
        <source>The shares take ¥{sum} more than the payment.</source>
        <translation>分配的金额比到账多 ¥{sum}。</translation>
    </message>
    <message>
        <source>¥{figures} · {upper}</source>
        <translation>¥{figures} · {upper}</translation>
    </message>
</context>
<context>
    <name>PaymentFields</name>
    <message>
        <source>Amount in ¥</source>
        <translation>金额 ¥</translation>
    </message>
    <message>
        <source>Bank reference</source>
        <translation>银行流水号</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>到账方式</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>到账日期</translation>
    </message>
    <message>
        <source>Second person who looked at it</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>What is over, for; empty: undesignated</source>
        <translation>多出部分用于；留空：非定向</translation>
    </message>
    <message>
        <source>What it pays</source>
        <translation>到账哪几笔认捐</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>付款方</translation>
    </message>
</context>
<context>
    <name>PaymentForm</name>
    <message>
        <source>A payment of what was pledged</source>
        <translation>认捐到账</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Record the payment (Enter)</source>
        <translation>登记这笔到账（Enter）</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Photo of the project</source>
        <translation>项目照片</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Backups kept: {count}</source>
        <translation>保留备份 {count} 份</translation>
    </message>
    <message>
        <source>It lies on the disk of the file: a stick would survive that disk.</source>
        <translation>它和台账在同一块磁盘上；放在 U 盘里才不怕磁盘损坏。</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>没有第二个位置</translation>
    </message>
</context>
<context>
    <name>PledgeDueForm</name>
    <message>
        <source>Another day</source>
        <translation>更改到期日</translation>
    </message>
    <message>
        <source>Correct the pledge</source>
        <translation>更正认捐</translation>
    </message>
    <message>
        <source>Due on; empty: no day</source>
        <translation>到期日；留空：不约定</translation>
    </message>
    <message>
        <source>Record the pledge with its new day (Enter)</source>
        <translation>以新的到期日重新登记（Enter）</translation>
    </message>
    <message>
        <source>The day is in the ledger, so the pledge is corrected: it comes again with a new number, the old one is kept, and what was paid counts for the new one.</source>
        <translation>到期日记在台账里，所以要更正这笔认捐：它以新编号重新登记，原编号留存，已到账的算在新编号上。</translation>
    </message>
    <message>
        <source>Who agreed to it, in a few words</source>
        <translation>与谁商定，简要写明</translation>
    </message>
</context>
<context>
    <name>PledgePanel</name>
    <message>
        <source>Agree on another day (F2)</source>
        <translation>商定另一个到期日（F2）</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Due: {day}</source>
        <translation>到期：{day}</translation>
    </message>
    <message>
        <source>No day was agreed on</source>
        <translation>没有约定到期日</translation>
    </message>
    <message>
        <source>Nothing has come yet.</source>
        <translation>还没有到账。</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>到账记录</translation>
    </message>
    <message>
        <source>Record a payment</source>
        <translation>登记到账</translation>
    </message>
    <message>
        <source>Record a payment of this pledge (Enter)</source>
        <translation>登记这笔认捐的到账（Enter）</translation>
    </message>
    <message>
        <source>The pledge is taken back, with a reason (Ctrl+D)</source>
        <translation>撤回这笔认捐，须写原因（Ctrl+D）</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 笔</translation>
    </message>
    <message>
        <source>of {sum}</source>
        <translation>认捐 {sum}</translation>
    </message>
    <message>
        <source>paid {sum}</source>
        <translation>已到账 {sum}</translation>
    </message>
</context>
<context>
    <name>PledgeWithdrawing</name>
    <message>
        <source>Withdrawn: {number}</source>
        <translation>已撤回：{number}</translation>
    </message>
</context>
<context>
    <name>PledgesPage</name>
    <message>
        <source>A payment: find who pays</source>
        <translation>登记到账：查找付款方</translation>
    </message>
    <message>
        <source>A pledge is recorded on the page of donations: Alt+S there turns to it.</source>
        <translation>认捐在捐赠页登记：在那里按 Alt+S 切换为认捐。</translation>
    </message>
    <message>
        <source>Agree on another day</source>
        <translation>商定另一个到期日</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Back from the form; show all again</source>
        <translation>从表单返回；恢复全部</translation>
    </message>
    <message>
        <source>By due day, or by giver</source>
        <translation>按到期日，或按认捐方排列</translation>
    </message>
    <message>
        <source>Corrected: the pledge is {number} now</source>
        <translation>已更正：这笔认捐现在是 {number}</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Due in 7 days</source>
        <translation>7 天内到期</translation>
    </message>
    <message>
        <source>Due within 7 days</source>
        <translation>7 天内到期</translation>
    </message>
    <message>
        <source>Esc in the search, or Ctrl+Shift+F, shows others.</source>
        <translation>在搜索框按 Esc，或按 Ctrl+Shift+F，可看其他。</translation>
    </message>
    <message>
        <source>In the form: what the payment pays</source>
        <translation>在表单中：这笔款到账哪几笔认捐</translation>
    </message>
    <message>
        <source>Name, initials or number</source>
        <translation>名称、首字母或编号</translation>
    </message>
    <message>
        <source>Next filter</source>
        <translation>下一个筛选</translation>
    </message>
    <message>
        <source>No pledge like that</source>
        <translation>没有符合的认捐</translation>
    </message>
    <message>
        <source>Nothing has been pledged yet</source>
        <translation>还没有认捐</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待到账</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>待到账</translation>
    </message>
    <message>
        <source>Outstanding ¥</source>
        <translation>待到账 ¥</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>登记到账</translation>
    </message>
    <message>
        <source>Pledged ¥</source>
        <translation>认捐 ¥</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation>认捐</translation>
    </message>
    <message>
        <source>Pledges are recorded there (Ctrl+1)</source>
        <translation>认捐在那里登记（Ctrl+1）</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Record a payment of the pledge</source>
        <translation>登记这笔认捐的到账</translation>
    </message>
    <message>
        <source>Record a payment: find who pays (Ctrl+N)</source>
        <translation>登记到账：查找付款方（Ctrl+N）</translation>
    </message>
    <message>
        <source>Recorded {number}</source>
        <translation>已登记 {number}</translation>
    </message>
    <message>
        <source>Search by name, initials or number</source>
        <translation>按名称、首字母或编号查找</translation>
    </message>
    <message>
        <source>Show only these: {filter} (Ctrl+Shift+F: the next)</source>
        <translation>只看：{filter}（Ctrl+Shift+F 下一个）</translation>
    </message>
    <message>
        <source>Shown: {count} · outstanding {sum} · by due day (Alt+O: by giver)</source>
        <translation>共 {count} 笔 · 待到账 {sum} · 按到期日排列（Alt+O 按认捐方）</translation>
    </message>
    <message>
        <source>Shown: {count} · outstanding {sum} · by giver (Alt+O: by due day)</source>
        <translation>共 {count} 笔 · 待到账 {sum} · 按认捐方排列（Alt+O 按到期日）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>To the donations</source>
        <translation>去捐赠页</translation>
    </message>
    <message>
        <source>Undo the last entry, within 30 seconds</source>
        <translation>撤回上一笔（30 秒内）</translation>
    </message>
    <message>
        <source>What was promised and is still to come</source>
        <translation>已承诺、尚待到账的款项</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>认捐方</translation>
    </message>
    <message>
        <source>Withdraw the pledge, with a reason</source>
        <translation>撤回认捐，须写原因</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>due day</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>find who pays</source>
        <translation>查找付款方</translation>
    </message>
    <message>
        <source>it was paid, or taken back</source>
        <translation>它已到账，或已撤回</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>下一栏</translation>
    </message>
    <message>
        <source>next filter</source>
        <translation>下一个筛选</translation>
    </message>
    <message>
        <source>next page of the books</source>
        <translation>账目下一页</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>下一部分</translation>
    </message>
    <message>
        <source>pledges: {count}</source>
        <translation>{count} 笔</translation>
    </message>
    <message>
        <source>record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>record a payment</source>
        <translation>登记到账</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>{day} · in {days} d</source>
        <translation>{day} · 还有 {days} 天</translation>
    </message>
    <message>
        <source>{day} · late by {days} d</source>
        <translation>{day} · 逾期 {days} 天</translation>
    </message>
    <message>
        <source>{day} · today</source>
        <translation>{day} · 今天</translation>
    </message>
    <message>
        <source>{number} is not open</source>
        <translation>{number} 没有待到账</translation>
    </message>
</context>
<context>
    <name>PrintForm</name>
    <message>
        <source>At most {most} at once.</source>
        <translation>一次最多 {most} 张。</translation>
    </message>
    <message>
        <source>Give the numbers, then show the pages (Enter)</source>
        <translation>先编号，再显示打印页（Enter）</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>张数</translation>
    </message>
    <message>
        <source>Number them</source>
        <translation>编号并预览</translation>
    </message>
    <message>
        <source>Print blank sheets</source>
        <translation>打印空白纸单</translation>
    </message>
    <message>
        <source>Two forms stand on one page of A4. Each gets the next number of this desk, which is then listed as missing until it is typed in or spoiled.</source>
        <translation>一页 A4 印两张。每张按本服务台顺序编号，录入或作废之前都列为缺号。</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the list, to paste it into a mail or a spreadsheet</source>
        <translation>复制清单，可粘贴到邮件或电子表格</translation>
    </message>
    <message>
        <source>Filter by cell, column, text or reason</source>
        <translation>按单元格、列、内容或原因筛选</translation>
    </message>
    <message>
        <source>Filter of the problems</source>
        <translation>问题筛选</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>存为 CSV</translation>
    </message>
    <message>
        <source>Save the list for whoever corrects the file</source>
        <translation>保存清单，交给改正文件的人</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>问题清单</translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What is typed</source>
        <translation>填写的内容</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop now; nothing is changed</source>
        <translation>立即停止；不会有任何改动</translation>
    </message>
</context>
<context>
    <name>ProjectDelegate</name>
    <message>
        <source>Not claimed yet</source>
        <translation>尚无认领</translation>
    </message>
</context>
<context>
    <name>ProjectFacts</name>
    <message>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>For</source>
        <translation>受益</translation>
    </message>
    <message>
        <source>Works need one: none noted yet</source>
        <translation>工程需有协议，尚未填写</translation>
    </message>
    <message>
        <source>in number: {count}</source>
        <translation>{count} 人（户）</translation>
    </message>
</context>
<context>
    <name>ProjectForm</name>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Contact, by role</source>
        <translation>联系人（写职务）</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>For whom, without names</source>
        <translation>受益对象（不写姓名）</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Number of the agreement</source>
        <translation>协议编号</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Project no. {number}</source>
        <translation>{number} 号项目</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Put it on the list</source>
        <translation>列入集市</translation>
    </message>
    <message>
        <source>Save it (Enter)</source>
        <translation>保存（Enter）</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Texts in Chinese or in English; both are kept (Alt+E)</source>
        <translation>中文或英文；两种都会保存（Alt+E）</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤下</translation>
    </message>
    <message>
        <source>Works need an agreement; its number can follow.</source>
        <translation>工程需签协议，编号可以后补。</translation>
    </message>
</context>
<context>
    <name>ProjectNeeds</name>
    <message>
        <source>Claimed: {count} of {all}</source>
        <translation>已认领 {count} / {all}</translation>
    </message>
    <message>
        <source>Claimed: ¥{figures}</source>
        <translation>已认领 ¥{figures}</translation>
    </message>
    <message>
        <source>Places: {slots} · taken: {taken} · kept: {kept} · left: {left}</source>
        <translation>名额 {slots} · 已认 {taken} · 保留 {kept} · 余 {left}</translation>
    </message>
</context>
<context>
    <name>ProjectNeedsForm</name>
    <message>
        <source>Another need</source>
        <translation>再加一项</translation>
    </message>
    <message>
        <source>Need {number} is saved and stays: another desk may claim it. Change it instead.</source>
        <translation>需求 {number} 已保存，不能移除：其他服务台可能正在认领。可以修改它。</translation>
    </message>
    <message>
        <source>Need {number} stays: claims or kept places stand on it.</source>
        <translation>需求 {number} 不能移除：已有认领或保留的名额。</translation>
    </message>
    <message>
        <source>Put one more need into this project (Alt+N)</source>
        <translation>给项目再加一项需求（Alt+N）</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take this need out (Alt+Del); Alt+↑ and Alt+↓ move it</source>
        <translation>移除这项需求（Alt+Del）；Alt+↑ 和 Alt+↓ 移动</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>需求</translation>
    </message>
</context>
<context>
    <name>ProjectPanel</name>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change what this project says of itself (Ctrl+E)</source>
        <translation>修改这个项目（Ctrl+E）</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>认领</translation>
    </message>
    <message>
        <source>Claimed by: {count}</source>
        <translation>认领方 {count}</translation>
    </message>
    <message>
        <source>Claims, by time</source>
        <translation>认领，按时间</translation>
    </message>
    <message>
        <source>Enter: claim or keep · Del: give up</source>
        <translation>Enter：认领或保留 · Del：放开</translation>
    </message>
    <message>
        <source>Enter: record the gift that follows · Ctrl+D: withdraw</source>
        <translation>Enter：登记随后的捐赠 · Ctrl+D：撤回</translation>
    </message>
    <message>
        <source>Keep a place</source>
        <translation>留名额</translation>
    </message>
    <message>
        <source>Keep a place for somebody who is deciding (Ctrl+H)</source>
        <translation>为还在考虑的单位保留名额（Ctrl+H）</translation>
    </message>
    <message>
        <source>Kept places and waiting list</source>
        <translation>保留名额与候补</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>{number} 号</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Onto the waiting list</source>
        <translation>加入候补</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Put this project on the list, so that it can be claimed</source>
        <translation>发布后即可认领</translation>
    </message>
    <message>
        <source>Take this project on for a unit (Ctrl+L)</source>
        <translation>为一个单位认领这个项目（Ctrl+L）</translation>
    </message>
    <message>
        <source>by time</source>
        <translation>按时间</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>{day}前</translation>
    </message>
</context>
<context>
    <name>ProjectPhotoField</name>
    <message>
        <source>Choose a picture from the disk (Alt+P)</source>
        <translation>从磁盘选一张图片（Alt+P）</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>图片 ({endings})</translation>
    </message>
    <message>
        <source>or drop a picture here</source>
        <translation>或把图片拖到这里</translation>
    </message>
</context>
<context>
    <name>ProjectPicker</name>
    <message>
        <source>Enter: no project</source>
        <translation>回车＝非定向</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>{number} 号</translation>
    </message>
    <message>
        <source>Number or initials</source>
        <translation>编号或首字母</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Several projects</source>
        <translation>几个项目</translation>
    </message>
    <message>
        <source>The need is met</source>
        <translation>已筹满</translation>
    </message>
    <message>
        <source>{name} (Alt+P): type a number or initials</source>
        <translation>{name}（Alt+P）：输入编号或首字母</translation>
    </message>
    <message>
        <source>¥{figures} to go</source>
        <translation>还差 ¥{figures}</translation>
    </message>
</context>
<context>
    <name>ProjectSums</name>
    <message>
        <source>Goods, counted apart</source>
        <translation>物资（另计）</translation>
    </message>
    <message>
        <source>More places are claimed than there are: two desks claimed at once</source>
        <translation>认领超过名额：两个服务台同时登记</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>待到账</translation>
    </message>
    <message>
        <source>Over-claimed by ¥{figures}: what is over needs another use agreed on</source>
        <translation>超额认领 ¥{figures}：超出部分需另行商定用途</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>到账</translation>
    </message>
    <message>
        <source>To go</source>
        <translation>还差</translation>
    </message>
</context>
<context>
    <name>ProjectTable</name>
    <message>
        <source>Claims</source>
        <translation>认领</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Need ¥</source>
        <translation>需求 ¥</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>待到账</translation>
    </message>
    <message>
        <source>Project and who claimed it</source>
        <translation>项目与认领方</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>到账</translation>
    </message>
    <message>
        <source>To go</source>
        <translation>还差</translation>
    </message>
</context>
<context>
    <name>ProposalList</name>
    <message>
        <source>Fulfils</source>
        <translation>兑现认捐</translation>
    </message>
    <message>
        <source>Recorded as</source>
        <translation>已登记为</translation>
    </message>
    <message>
        <source>Surely</source>
        <translation>可确认</translation>
    </message>
</context>
<context>
    <name>PublicFacts</name>
    <message>
        <source>1 June to 30 September 2022</source>
        <translation>2022 年 6 月 1 日至 9 月 30 日</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>户名</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Accounts are published</source>
        <translation>收支公布</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>合作协议</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>开户行</translation>
    </message>
    <message>
        <source>Certificate for public fundraising</source>
        <translation>公开募捐资格证书</translation>
    </message>
    <message>
        <source>Charity</source>
        <translation>慈善组织</translation>
    </message>
    <message>
        <source>Collection code</source>
        <translation>收款码</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>监督投诉</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>议定依据</translation>
    </message>
    <message>
        <source>Look it up at</source>
        <translation>查询途径</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>起止时间</translation>
    </message>
    <message>
        <source>Plan filed under</source>
        <translation>募捐方案备案号</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>募捐目的</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>Use and what is left over</source>
        <translation>用途与剩余处理</translation>
    </message>
    <message>
        <source>What givers should write</source>
        <translation>转账附言</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>募集范围</translation>
    </message>
    <message>
        <source>office and its telephone, no person</source>
        <translation>办公室及电话，不写个人</translation>
    </message>
    <message>
        <source>on the notice board, every month</source>
        <translation>每月在公示栏公布</translation>
    </message>
    <message>
        <source>project and unit, in the remark</source>
        <translation>附言写明项目和单位</translation>
    </message>
    <message>
        <source>residents and firms of this community</source>
        <translation>本社区居民和驻区单位</translation>
    </message>
    <message>
        <source>residents' meeting of 10 June</source>
        <translation>6 月 10 日居民会议议定</translation>
    </message>
    <message>
        <source>web page where the filing is found</source>
        <translation>可查备案的网址</translation>
    </message>
</context>
<context>
    <name>PublicFactsForm</name>
    <message>
        <source>Asked for by the basis “{basis}”, which is set with the event.</source>
        <translation>按募集依据“{basis}”要求填写；依据在活动信息里设置。</translation>
    </message>
    <message>
        <source>Chinese or English</source>
        <translation>中文 / English</translation>
    </message>
    <message>
        <source>How to give: the organisation's own account</source>
        <translation>捐赠方式：本组织自己的账户</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>保存公示</translation>
    </message>
    <message>
        <source>Save what is published (Enter)</source>
        <translation>保存公示内容（Enter）</translation>
    </message>
    <message>
        <source>Saved. The public notice may be shown.</source>
        <translation>已保存。公示可以上屏。</translation>
    </message>
    <message>
        <source>Saved. The public notice stays closed; still missing: {names}.</source>
        <translation>已保存。公示仍不开放，还缺：{names}。</translation>
    </message>
    <message>
        <source>Texts in Chinese or in English; both are kept (Alt+E)</source>
        <translation>用中文还是英文填写，两种都会保留（Alt+E）</translation>
    </message>
    <message>
        <source>The scene “{scene}” has all it needs and may be shown.</source>
        <translation>场景“{scene}”内容已齐，可以上屏。</translation>
    </message>
    <message>
        <source>The scene “{scene}” has all it needs; it opens once this is saved.</source>
        <translation>场景“{scene}”内容已齐，保存后开放。</translation>
    </message>
    <message>
        <source>The scene “{scene}” stays closed. Still missing: {names}.</source>
        <translation>场景“{scene}”不开放。还缺：{names}。</translation>
    </message>
    <message>
        <source>What is published</source>
        <translation>公示内容</translation>
    </message>
    <message>
        <source>What the notice says</source>
        <translation>公示写什么</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>保存公示</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Frozen: who came since is listed when the stage is live again.</source>
        <translation>画面已定格；恢复直播后列出此后的捐赠。</translation>
    </message>
    <message>
        <source>Keep these names off the stage, everywhere</source>
        <translation>这些名称在大屏任何地方都不显示</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>推后</translation>
    </message>
    <message>
        <source>Nobody waits. Gifts from the threshold on queue by themselves.</source>
        <translation>没有排队的。达到答谢金额的捐赠自动排队。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>播出</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>待播队列</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Sooner</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>The stage is not running.</source>
        <translation>大屏未运行。</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Books</source>
        <translation>账目</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>捐赠</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>集市</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>大屏</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>爱心单位</translation>
    </message>
</context>
<context>
    <name>Reallocating</name>
    <message>
        <source>Another use recorded: {number}</source>
        <translation>已调整用途：{number}</translation>
    </message>
    <message>
        <source>F6 leads to the list, ↑ and ↓ choose</source>
        <translation>F6 进入列表，↑↓ 选择</translation>
    </message>
    <message>
        <source>No gift is chosen</source>
        <translation>没有选中捐赠</translation>
    </message>
    <message>
        <source>only gifts that stand are for a project</source>
        <translation>只有有效的捐赠才有用途</translation>
    </message>
    <message>
        <source>{number} has no use to change</source>
        <translation>{number} 没有可调整的用途</translation>
    </message>
</context>
<context>
    <name>ReallocationSheet</name>
    <message>
        <source>By message</source>
        <translation>短信或微信</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Choose what it is for: here stands what changes</source>
        <translation>选定用途后，这里显示会有什么变化</translation>
    </message>
    <message>
        <source>Ctrl+Enter; Enter alone does nothing</source>
        <translation>Ctrl+回车；单按回车不起作用</translation>
    </message>
    <message>
        <source>For no project in particular (undesignated)</source>
        <translation>不指定项目（非定向）</translation>
    </message>
    <message>
        <source>From now on for</source>
        <translation>今后用于</translation>
    </message>
    <message>
        <source>Give this gift another use?</source>
        <translation>调整这笔捐赠的用途？</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>How the consent was given</source>
        <translation>以什么方式同意的</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>不调整</translation>
    </message>
    <message>
        <source>Leave the gift as it is (Esc)</source>
        <translation>保持原用途 (Esc)</translation>
    </message>
    <message>
        <source>More projects: {count}</source>
        <translation>另有项目：{count}</translation>
    </message>
    <message>
        <source>Name and role of whoever agreed</source>
        <translation>同意人的姓名和职务</translation>
    </message>
    <message>
        <source>Save the new use</source>
        <translation>保存调整</translation>
    </message>
    <message>
        <source>So far for: {uses}</source>
        <translation>目前用于：{uses}</translation>
    </message>
    <message>
        <source>The organiser decides what it is used for</source>
        <translation>由主办方统筹使用</translation>
    </message>
    <message>
        <source>The use changes only with the giver's consent; before and after stay on record</source>
        <translation>须经捐赠方同意才能调整；调整前后都留痕</translation>
    </message>
    <message>
        <source>Who of the giver agreed</source>
        <translation>捐赠方谁同意的</translation>
    </message>
    <message>
        <source>{name}: has this gift from now on</source>
        <translation>{name}：今后有这笔捐赠</translation>
    </message>
    <message>
        <source>{name}: no longer has this gift</source>
        <translation>{name}：不再有这笔捐赠</translation>
    </message>
    <message>
        <source>{name}: {by} of this gift</source>
        <translation>{name}：本笔 {by}</translation>
    </message>
    <message>
        <source>{name}: {by}, raised ¥{before} → ¥{after}</source>
        <translation>{name}：{by}，累计筹集 ¥{before} → ¥{after}</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Opened lately</source>
        <translation>最近打开</translation>
    </message>
</context>
<context>
    <name>RefundRow</name>
    <message>
        <source>Handed back as</source>
        <translation>退款方式</translation>
    </message>
    <message>
        <source>Handed back on</source>
        <translation>退款日期</translation>
    </message>
    <message>
        <source>The day on which it goes back, as 2022-06-25</source>
        <translation>退回的日期，如 2022-06-25</translation>
    </message>
    <message>
        <source>The way in which the money goes back</source>
        <translation>款项以什么方式退回</translation>
    </message>
</context>
<context>
    <name>RegisterChanges</name>
    <message>
        <source>Checked in: {name}</source>
        <translation>已签到：{name}</translation>
    </message>
    <message>
        <source>Not here after all: {name}</source>
        <translation>已撤回签到：{name}</translation>
    </message>
    <message>
        <source>One unit now: {name} follows {other}</source>
        <translation>已合并：{name} 并入 {other}</translation>
    </message>
    <message>
        <source>Registered: {name}</source>
        <translation>已登记入册：{name}</translation>
    </message>
    <message>
        <source>Remembered as different: {name} and {other}</source>
        <translation>已记住不是同一家：{name}、{other}</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>已保存：{name}</translation>
    </message>
    <message>
        <source>Stands for itself again: {name}</source>
        <translation>已重新分开：{name}</translation>
    </message>
</context>
<context>
    <name>RegisterFilter</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Approval needed</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Go through the units that look alike (Alt+D)</source>
        <translation>逐对核对相似的单位（Alt+D）</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>已签到</translation>
    </message>
    <message>
        <source>Name, pinyin, initials, badge, code</source>
        <translation>名称、拼音、首字母、牌号、代码</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>未签到</translation>
    </message>
    <message>
        <source>Only who is here, then only who is not, then all (Alt+R)</source>
        <translation>只看已到、只看未到、全部，依次切换（Alt+R）</translation>
    </message>
    <message>
        <source>Other units</source>
        <translation>其他单位</translation>
    </message>
    <message>
        <source>Party groups</source>
        <translation>党组织</translation>
    </message>
    <message>
        <source>People</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>疑似重复</translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation>查找名册</translation>
    </message>
    <message>
        <source>Search the register (Ctrl+F); Esc shows all again</source>
        <translation>查找名册（Ctrl+F），Esc 恢复全部</translation>
    </message>
    <message>
        <source>Show only these: {kinds} (Ctrl+Shift+F: the next)</source>
        <translation>只看：{kinds}（Ctrl+Shift+F 下一个）</translation>
    </message>
    <message>
        <source>Social orgs</source>
        <translation>社会组织</translation>
    </message>
    <message>
        <source>State enterprises whose internal approval is still missing (Alt+G)</source>
        <translation>尚缺内部审批的国有企业（Alt+G）</translation>
    </message>
</context>
<context>
    <name>RegisterHead</name>
    <message>
        <source>Badges</source>
        <translation>号牌</translation>
    </message>
    <message>
        <source>Badges of the units that are shown, to print (Ctrl+P)</source>
        <translation>打印所列单位的号牌（Ctrl+P）</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>新建单位</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>登记告知</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>爱心单位名册</translation>
    </message>
    <message>
        <source>Register somebody new (Ctrl+N)</source>
        <translation>新登记一家单位或个人（Ctrl+N）</translation>
    </message>
    <message>
        <source>Take units over from a spreadsheet (Ctrl+I)</source>
        <translation>从表格导入单位（Ctrl+I）</translation>
    </message>
    <message>
        <source>Units: {units} · checked in: {here}</source>
        <translation>{units} 家（人） · 已签到 {here}</translation>
    </message>
    <message>
        <source>What is kept of people, and what they may ask for: to show (Ctrl+Shift+P)</source>
        <translation>登记告知：登记什么、可要求什么（Ctrl+Shift+P）</translation>
    </message>
</context>
<context>
    <name>RegisterList</name>
    <message>
        <source>Esc in the search shows all again; Ctrl+N registers somebody new.</source>
        <translation>在查找框按 Esc 恢复全部；按 Ctrl+N 新建单位。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>新建单位</translation>
    </message>
    <message>
        <source>Nobody is registered yet</source>
        <translation>名册还是空的</translation>
    </message>
    <message>
        <source>Nobody like that</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Register somebody new (Ctrl+N)</source>
        <translation>新登记一家单位或个人（Ctrl+N）</translation>
    </message>
    <message>
        <source>Take the units over from a spreadsheet, or register the first one by hand.</source>
        <translation>可以从表格导入，也可以手工登记第一家。</translation>
    </message>
    <message>
        <source>Take units over from a spreadsheet (Ctrl+I)</source>
        <translation>从表格导入单位（Ctrl+I）</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Units: {units} · checked in: {here} · people here: {people}</source>
        <translation>{units} 家（人） · 已签到 {here} · 到场 {people} 人</translation>
    </message>
</context>
<context>
    <name>RehearsalBand</name>
    <message>
        <source>10 × as fast</source>
        <translation>10 倍速</translation>
    </message>
    <message>
        <source>End the rehearsal</source>
        <translation>结束彩排</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Nothing here goes into the real ledger; the stage says so, too.</source>
        <translation>彩排数据不计入正式台账，大屏也会标明“彩排”。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Real pace</source>
        <translation>实际节奏</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>彩排</translation>
    </message>
</context>
<context>
    <name>ReopenSheet</name>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>不作改动（Esc）</translation>
    </message>
    <message>
        <source>Ctrl+Enter; Enter alone does nothing</source>
        <translation>Ctrl+Enter；单按 Enter 不起作用</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>保持收尾</translation>
    </message>
    <message>
        <source>Nothing is marked “after closing” any more until the event is closed anew.</source>
        <translation>再次收尾之前，不再标记“收尾后”。</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新开启</translation>
    </message>
    <message>
        <source>Open the event again?</source>
        <translation>重新开启活动？</translation>
    </message>
    <message>
        <source>The closing stays on record, with your reason</source>
        <translation>原收尾记录保留，并记下原因</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>RestoreAsk</name>
    <message>
        <source>Leave it</source>
        <translation>不恢复</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The backup of {at} takes the place of the file. What was recorded after it stays in the file of now, which is kept beside it under another name.</source>
        <translation>将用 {at} 的备份替换台账文件。此后登记的内容仍在现在的文件里，该文件会改名保留在旁边。</translation>
    </message>
</context>
<context>
    <name>ReversalSheet</name>
    <message>
        <source>Correct {number}</source>
        <translation>更正 {number}</translation>
    </message>
    <message>
        <source>Ctrl+Enter; Enter alone does nothing</source>
        <translation>Ctrl+Enter；单按 Enter 不起作用</translation>
    </message>
    <message>
        <source>Drawer {desk}: ¥{before} → ¥{after}</source>
        <translation>{desk} 台钱箱应有：¥{before} → ¥{after}</translation>
    </message>
    <message>
        <source>Hand back {number}</source>
        <translation>退款 {number}</translation>
    </message>
    <message>
        <source>Hand this money back?</source>
        <translation>退回这笔款？</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>不作废</translation>
    </message>
    <message>
        <source>Leave the entry as it stands (Esc)</source>
        <translation>保留这一笔（Esc）</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>不退回</translation>
    </message>
    <message>
        <source>Not now: finish the open entry, or void this one and record it anew</source>
        <translation>现在不能更正：先完成输入行里的登记，或作废后重新登记</translation>
    </message>
    <message>
        <source>Nothing changes before what is right is recorded in its place</source>
        <translation>改正后的登记生效之前，什么都不会变</translation>
    </message>
    <message>
        <source>Nothing is deleted; it is marked and kept</source>
        <translation>记录不会删除，只标记作废并留痕</translation>
    </message>
    <message>
        <source>Nothing is deleted; it is marked as handed back and kept</source>
        <translation>记录不会删除，只标记退款并留痕</translation>
    </message>
    <message>
        <source>Nothing is deleted; it is marked as withdrawn and kept</source>
        <translation>记录不会删除，只标记撤回并留痕</translation>
    </message>
    <message>
        <source>Raised falls by ¥{by}: ¥{before} → ¥{after}</source>
        <translation>累计筹集减少 ¥{by}：¥{before} → ¥{after}</translation>
    </message>
    <message>
        <source>Raised stays at ¥{figures}</source>
        <translation>累计筹集不变，仍是 ¥{figures}</translation>
    </message>
    <message>
        <source>The drawer stays as it is: no cash goes out</source>
        <translation>钱箱不变：没有现金流出</translation>
    </message>
    <message>
        <source>The stage follows quietly; nothing there says “handed back”</source>
        <translation>大屏随之平缓更新，不显示“退款”字样</translation>
    </message>
    <message>
        <source>The stage follows quietly; nothing there says “void”</source>
        <translation>大屏随之平缓更新，不显示“作废”字样</translation>
    </message>
    <message>
        <source>The stage follows quietly; nothing there says “withdrawn”</source>
        <translation>大屏随之平缓更新，不显示“撤回”字样</translation>
    </message>
    <message>
        <source>Void this entry?</source>
        <translation>作废这笔登记？</translation>
    </message>
    <message>
        <source>Void {number}</source>
        <translation>作废 {number}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Withdraw this entry?</source>
        <translation>撤回这笔登记？</translation>
    </message>
    <message>
        <source>Withdraw {number}</source>
        <translation>撤回 {number}</translation>
    </message>
    <message>
        <source>{number} comes back into the entry line; Enter there puts it right</source>
        <translation>{number} 回到输入行，改正后按 Enter 才生效</translation>
    </message>
    <message>
        <source>{number} keeps its number and its place in the list, struck through</source>
        <translation>{number} 保留编号和位置，加删除线</translation>
    </message>
</context>
<context>
    <name>RotationRow</name>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>{scene}: seconds, {least} at least</source>
        <translation>{scene}：显示秒数，至少 {least}</translation>
    </message>
</context>
<context>
    <name>RulesTab</name>
    <message>
        <source>Emcee’s card</source>
        <translation>主持人提词卡</translation>
    </message>
    <message>
        <source>Header, logo, collection code …</source>
        <translation>页眉、标志、收款码…</translation>
    </message>
    <message>
        <source>Milestones …</source>
        <translation>里程碑…</translation>
    </message>
    <message>
        <source>Places of the services …</source>
        <translation>服务点位置…</translation>
    </message>
    <message>
        <source>Public notice and how to give …</source>
        <translation>公示与捐赠方式…</translation>
    </message>
    <message>
        <source>Thanks, approval, rotation …</source>
        <translation>答谢、同意上屏、轮播…</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>A rehearsal is kept apart and has no backups.</source>
        <translation>彩排单独存放，不做备份。</translation>
    </message>
    <message>
        <source>All backups</source>
        <translation>全部备份</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Beside the file</source>
        <translation>台账文件旁边</translation>
    </message>
    <message>
        <source>Check every entry and every sum of the file</source>
        <translation>核查文件里的每一笔和每一个合计</translation>
    </message>
    <message>
        <source>Check the file now</source>
        <translation>立即核查</translation>
    </message>
    <message>
        <source>Checking the whole file</source>
        <translation>正在核查整个文件</translation>
    </message>
    <message>
        <source>Choose a USB stick, so that a broken disk or laptop takes nothing away.</source>
        <translation>请选一个 U 盘，这样磁盘或电脑坏了也不会丢失。</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Copies that were reopened, checked and compared</source>
        <translation>每一份都重新打开、核查并比对过</translation>
    </message>
    <message>
        <source>Keep a backup in both places now</source>
        <translation>现在就在两个位置各存一份备份</translation>
    </message>
    <message>
        <source>Keep backups on a stick or in another folder too</source>
        <translation>在 U 盘或另一个文件夹里也存备份</translation>
    </message>
    <message>
        <source>Keep no more backups in the second place</source>
        <translation>不再往第二个位置备份</translation>
    </message>
    <message>
        <source>None yet. The first is made after ten entries or two minutes.</source>
        <translation>还没有。满十笔或两分钟后会做第一份。</translation>
    </message>
    <message>
        <source>Put the chosen backup in the place of the file</source>
        <translation>用选中的备份替换台账文件</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>抢救内容</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>已存为 {path}</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>第二个位置</translation>
    </message>
    <message>
        <source>The check found {count} things; the page Audit names them.</source>
        <translation>核查发现 {count} 处问题，见“核查”页。</translation>
    </message>
    <message>
        <source>The whole file was checked and is sound. Entries: {entries}</source>
        <translation>整个文件已核查，完好。共 {entries} 笔</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>不再使用</translation>
    </message>
    <message>
        <source>Write all that the file says to an evening file</source>
        <translation>把文件里的全部内容写成活动文件</translation>
    </message>
    <message>
        <source>back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>check the whole file</source>
        <translation>核查整个文件</translation>
    </message>
    <message>
        <source>choose the second place</source>
        <translation>选择第二个位置</translation>
    </message>
    <message>
        <source>restore the chosen backup</source>
        <translation>恢复选中的备份</translation>
    </message>
    <message>
        <source>save what can be read</source>
        <translation>抢救读得出的内容</translation>
    </message>
</context>
<context>
    <name>SameOrNot</name>
    <message>
        <source>As typed here</source>
        <translation>正在登记</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>不是同一家</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>名册中已有</translation>
    </message>
    <message>
        <source>Is it the same? {because}</source>
        <translation>是同一单位吗？{because}</translation>
    </message>
    <message>
        <source>Nothing new is registered; the entry takes that unit</source>
        <translation>不新登记；这笔登记改用该单位</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>同一家</translation>
    </message>
    <message>
        <source>Two units; this is remembered</source>
        <translation>两个不同的单位；会记住</translation>
    </message>
</context>
<context>
    <name>SceneTile</name>
    <message>
        <source>next</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>on air</source>
        <translation>播出中</translation>
    </message>
</context>
<context>
    <name>ScenesCard</name>
    <message>
        <source>Alt and a digit, on every page</source>
        <translation>任何页面按 Alt+数字</translation>
    </message>
    <message>
        <source>Next scene</source>
        <translation>下一场景</translation>
    </message>
    <message>
        <source>Not shown yet. Fields missing: {count}</source>
        <translation>暂不展示，缺 {count} 项</translation>
    </message>
    <message>
        <source>Previous scene</source>
        <translation>上一场景</translation>
    </message>
    <message>
        <source>Project presented</source>
        <translation>推介项目</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>The project before or after: {keys}</source>
        <translation>上一个或下一个项目：{keys}</translation>
    </message>
</context>
<context>
    <name>ScoreSheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Entries put right</source>
        <translation>更正的笔数</translation>
    </message>
    <message>
        <source>Entries recorded</source>
        <translation>登记笔数</translation>
    </message>
    <message>
        <source>Entries voided, withdrawn or handed back</source>
        <translation>作废、撤回或退回的笔数</translation>
    </message>
    <message>
        <source>From an entry to the hall, at the worst</source>
        <translation>从登记到上屏，最慢</translation>
    </message>
    <message>
        <source>From an entry to the hall, usually</source>
        <translation>从登记到上屏，通常</translation>
    </message>
    <message>
        <source>How the rehearsal went</source>
        <translation>彩排成绩单</translation>
    </message>
    <message>
        <source>Longest time that it was gone</source>
        <translation>最长中断时间</translation>
    </message>
    <message>
        <source>Most of them in one minute</source>
        <translation>最忙一分钟的笔数</translation>
    </message>
    <message>
        <source>Something is not yet as it should be: see the lines marked below.</source>
        <translation>还有不到位的地方，请看下面标出的几行。</translation>
    </message>
    <message>
        <source>The audit of the books found nothing</source>
        <translation>台账核查没有发现问题</translation>
    </message>
    <message>
        <source>The hall kept up and the books are sound. The evening may come.</source>
        <translation>大屏跟得上，台账核查无误，可以迎接正式活动。</translation>
    </message>
    <message>
        <source>The stage shows what the books hold</source>
        <translation>大屏与台账一致</translation>
    </message>
    <message>
        <source>Times that the stage was gone</source>
        <translation>大屏中断次数</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
</context>
<context>
    <name>ScreenList</name>
    <message>
        <source>main screen</source>
        <translation>主屏</translation>
    </message>
    <message>
        <source>the stage is here</source>
        <translation>大屏在此</translation>
    </message>
</context>
<context>
    <name>ScreensTab</name>
    <message>
        <source>Another program may show on the projector; the stage comes back by one key</source>
        <translation>投影可由其他程序使用；按一个键即可收回</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>自动选择</translation>
    </message>
    <message>
        <source>Chosen by hand.</source>
        <translation>已手动选定。</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>结束测试</translation>
    </message>
    <message>
        <source>Every screen shows its number for some seconds</source>
        <translation>每块屏幕显示编号几秒</translation>
    </message>
    <message>
        <source>Give screen</source>
        <translation>让出屏幕</translation>
    </message>
    <message>
        <source>Let the stage take the projector that it finds</source>
        <translation>由大屏自行选用找到的投影</translation>
    </message>
    <message>
        <source>Number all</source>
        <translation>显示编号</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>重新启动大屏</translation>
    </message>
    <message>
        <source>Start the stage</source>
        <translation>启动大屏</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>收回屏幕</translation>
    </message>
    <message>
        <source>Taken by itself; Enter on a screen chooses it.</source>
        <translation>由大屏自动选用；在屏幕上按 Enter 选定。</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>测试图</translation>
    </message>
    <message>
        <source>The stage is not running.</source>
        <translation>大屏未运行。</translation>
    </message>
    <message>
        <source>{screen} is not connected; the stage comes back there by itself.</source>
        <translation>{screen} 未连接；接上后大屏自动回到那里。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Another event</source>
        <translation>其他活动</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Every change of the event is kept on record</source>
        <translation>活动信息的每次改动都有记录</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Kind of unit saved: {name}</source>
        <translation>单位类型已保存：{name}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Letter of this desk</source>
        <translation>本台编号</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Rehearse, open, import or create another event</source>
        <translation>彩排、打开、导入或新建其他活动</translation>
    </message>
    <message>
        <source>Save the event</source>
        <translation>保存活动</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>已保存：{name}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The event is saved.</source>
        <translation>活动信息已保存。</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>本服务台</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>下一格</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>下一区域</translation>
    </message>
    <message>
        <source>save the event</source>
        <translation>保存活动</translation>
    </message>
</context>
<context>
    <name>SettleOffer</name>
    <message>
        <source>Settles pledge {number}, {sum} outstanding</source>
        <translation>兑现认捐 {number}，待到账 {sum}</translation>
    </message>
    <message>
        <source>Settles pledge {number}, {sum} outstanding; open pledges: {count}</source>
        <translation>兑现认捐 {number}，待到账 {sum}（共 {count} 笔待兑现）</translation>
    </message>
    <message>
        <source>Settles the pledges {pledges}</source>
        <translation>兑现认捐 {pledges}</translation>
    </message>
</context>
<context>
    <name>ShareLine</name>
    <message>
        <source>Share of {number} in ¥</source>
        <translation>{number} 分到的金额（元）</translation>
    </message>
    <message>
        <source>{number} · outstanding ¥{sum}</source>
        <translation>{number} · 待到账 ¥{sum}</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Everything works from the keyboard</source>
        <translation>全部操作都能只用键盘完成</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>去哪里</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>本页</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>大屏</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
</context>
<context>
    <name>SimilarList</name>
    <message>
        <source>Answered: a unit of its own.</source>
        <translation>已选：不是同一家。</translation>
    </message>
    <message>
        <source>Answered: the same as another one.</source>
        <translation>已选：与另一条是同一家。</translation>
    </message>
    <message>
        <source>Answered: the same.</source>
        <translation>已选：同一家。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>上一对</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>不是同一家</translation>
    </message>
    <message>
        <source>In the file, row {row}</source>
        <translation>文件第 {row} 行</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>名册中</translation>
    </message>
    <message>
        <source>Names that are nearly the same: {percent} %</source>
        <translation>名称几乎相同：{percent}%</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一对</translation>
    </message>
    <message>
        <source>No row looks like a registered unit.</source>
        <translation>没有与名册疑似重复的行。</translation>
    </message>
    <message>
        <source>Pair {at} of {count}</source>
        <translation>第 {at} 对，共 {count} 对</translation>
    </message>
    <message>
        <source>Rows that look like a registered unit</source>
        <translation>与名册疑似重复的行</translation>
    </message>
    <message>
        <source>The pair after this one</source>
        <translation>下一对</translation>
    </message>
    <message>
        <source>The pair before this one</source>
        <translation>上一对</translation>
    </message>
    <message>
        <source>The row becomes a unit of its own; this is remembered</source>
        <translation>该行登记为另一家单位，并记住这一判断</translation>
    </message>
    <message>
        <source>The row changes the unit that is registered</source>
        <translation>该行修改名册中的这家单位</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>同一家</translation>
    </message>
    <message>
        <source>The same credit code</source>
        <translation>统一社会信用代码相同</translation>
    </message>
    <message>
        <source>The same name but for its form</source>
        <translation>名称仅写法不同</translation>
    </message>
    <message>
        <source>The short name of the other</source>
        <translation>是对方的简称</translation>
    </message>
    <message>
        <source>Without an answer the row becomes a unit of its own.</source>
        <translation>不作选择，该行登记为另一家单位。</translation>
    </message>
</context>
<context>
    <name>SplitRow</name>
    <message>
        <source>How much of the gift is for this project</source>
        <translation>这笔捐赠中用于该项目的金额</translation>
    </message>
    <message>
        <source>Of that, row {number}</source>
        <translation>第 {number} 行：金额</translation>
    </message>
    <message>
        <source>Project, row {number}</source>
        <translation>第 {number} 行：项目</translation>
    </message>
</context>
<context>
    <name>SplitRows</name>
    <message>
        <source>For projects ¥{sum} · undesignated ¥{rest}</source>
        <translation>定向 ¥{sum} · 非定向 ¥{rest}</translation>
    </message>
    <message>
        <source>For projects ¥{sum} · ¥{over} more than the gift</source>
        <translation>定向 ¥{sum} · 比捐赠额多 ¥{over}</translation>
    </message>
    <message>
        <source>Split over several projects</source>
        <translation>分给几个项目</translation>
    </message>
</context>
<context>
    <name>Splitting</name>
    <message>
        <source>Only gifts of money are split; goods are recorded one by one</source>
        <translation>只有资金可以分给几个项目；物资请逐项登记</translation>
    </message>
</context>
<context>
    <name>SpoilForm</name>
    <message>
        <source>Mark as spoiled</source>
        <translation>标为作废</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Say why: whoever looks for this number later will ask.</source>
        <translation>请写明原因：以后查号的人会问。</translation>
    </message>
    <message>
        <source>Sheet {sheet} will carry nothing</source>
        <translation>纸单 {sheet} 不再使用</translation>
    </message>
    <message>
        <source>The number is no longer missing (Enter)</source>
        <translation>这个编号不再列为缺号（Enter）</translation>
    </message>
    <message>
        <source>such as: torn, written wrongly, never used</source>
        <translation>如：撕坏、写错、未使用</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>Next on stage</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>Next: {what} · waiting: {count}</source>
        <translation>下一条：{what} · 排队 {count}</translation>
    </message>
    <message>
        <source>Nobody waits to be thanked</source>
        <translation>没有待答谢的</translation>
    </message>
    <message>
        <source>On air: {what}</source>
        <translation>播出：{what}</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>大屏</translation>
    </message>
    <message>
        <source>Start the stage</source>
        <translation>启动大屏</translation>
    </message>
</context>
<context>
    <name>StagePage</name>
    <message>
        <source>Back from a form to the queue</source>
        <translation>从表单回到队列</translation>
    </message>
    <message>
        <source>Choose a scene; Enter shows it</source>
        <translation>选择场景，Enter 播出</translation>
    </message>
    <message>
        <source>Choose in the queue</source>
        <translation>在队列中选择</translation>
    </message>
    <message>
        <source>In a form: Chinese or English</source>
        <translation>表单中：中文或英文</translation>
    </message>
    <message>
        <source>In a form: another line; Alt+Del takes one out</source>
        <translation>表单中：再加一行；Alt+Del 去掉一行</translation>
    </message>
    <message>
        <source>Keep the names off the stage</source>
        <translation>名称不上屏</translation>
    </message>
    <message>
        <source>Look, screens, rules</source>
        <translation>外观、屏幕、规则</translation>
    </message>
    <message>
        <source>On a name: let it onto the stage</source>
        <translation>在名称上：同意上屏</translation>
    </message>
    <message>
        <source>Show the chosen one now</source>
        <translation>立即播出所选</translation>
    </message>
    <message>
        <source>Show the next one now, from anywhere</source>
        <translation>在本页任何位置：立即播出下一条</translation>
    </message>
    <message>
        <source>Skip: no spotlight; a name: keep it off</source>
        <translation>跳过，不单独答谢；在名称上：不上屏</translation>
    </message>
    <message>
        <source>Sooner, later</source>
        <translation>提前、推后</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>look, screens, rules</source>
        <translation>外观、屏幕、规则</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>scene</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>show now</source>
        <translation>提前播出</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>跳过</translation>
    </message>
</context>
<context>
    <name>StagePicture</name>
    <message>
        <source>No stage</source>
        <translation>大屏未开</translation>
    </message>
</context>
<context>
    <name>StagePictureField</name>
    <message>
        <source>Beside the name of the host; {width} × {height} pixels at least.</source>
        <translation>放在主办方名称旁；至少 {width} × {height} 像素。</translation>
    </message>
    <message>
        <source>Choose a picture from the disk ({key}), or drop one here</source>
        <translation>从磁盘选择图片（{key}），也可以拖到这里</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Collection code of the organisation</source>
        <translation>本组织的收款码</translation>
    </message>
    <message>
        <source>For the scene “How to give”; {width} × {height} pixels at least.</source>
        <translation>用在“捐赠方式”场景；至少 {width} × {height} 像素。</translation>
    </message>
    <message>
        <source>Header picture</source>
        <translation>题图</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>图片（{endings}）</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回选择</translation>
    </message>
    <message>
        <source>Taken away once this is saved</source>
        <translation>保存后去掉</translation>
    </message>
    <message>
        <source>The file of this picture is not on this laptop.</source>
        <translation>这张图片的文件不在这台电脑上。</translation>
    </message>
    <message>
        <source>Wide, on the welcome; {width} × {height} pixels at least.</source>
        <translation>横幅，用在迎宾画面；至少 {width} × {height} 像素。</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, not saved yet</source>
        <translation>{width} × {height} 像素，尚未保存</translation>
    </message>
</context>
<context>
    <name>StagePicturesForm</name>
    <message>
        <source>Own marks only, no emblem of the state or the Party. PNG or JPEG; they are shown in their own shape, never cut.</source>
        <translation>只用自己的标志，不用国徽、党徽等标识。PNG 或 JPEG；按原比例显示，不裁切。</translation>
    </message>
    <message>
        <source>Pictures of the organiser</source>
        <translation>主办方图片</translation>
    </message>
    <message>
        <source>Save the pictures</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Save them (Enter)</source>
        <translation>保存（Enter）</translation>
    </message>
    <message>
        <source>Saved. Header and logo are not shown while the tick is missing.</source>
        <translation>已保存。未勾选前，题图和标志不上屏。</translation>
    </message>
    <message>
        <source>The pictures of the stage are saved.</source>
        <translation>大屏图片已保存。</translation>
    </message>
    <message>
        <source>Tick this first: only pictures that you are entitled to use are taken.</source>
        <translation>请先勾选：只收您有权使用的图片。</translation>
    </message>
    <message>
        <source>We are entitled to use them</source>
        <translation>我们有权使用这些图片</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>code</source>
        <translation>收款码</translation>
    </message>
    <message>
        <source>header</source>
        <translation>题图</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>StageRulesForm</name>
    <message>
        <source>Calm: no papers, nothing flips</source>
        <translation>减少动画：不撒彩纸，不翻牌</translation>
    </message>
    <message>
        <source>Chinese or English</source>
        <translation>中文 / English</translation>
    </message>
    <message>
        <source>Line of the launch picture</source>
        <translation>启动画面上的话</translation>
    </message>
    <message>
        <source>Name waits for one key from ¥</source>
        <translation>姓名需按键放行，起点 ¥</translation>
    </message>
    <message>
        <source>Names of all persons wait, too</source>
        <translation>个人姓名一律等待放行</translation>
    </message>
    <message>
        <source>Names wait, seconds</source>
        <translation>姓名延时上屏（秒）</translation>
    </message>
    <message>
        <source>Pictures fade instead; for guests whom motion makes unwell.</source>
        <translation>画面改为淡入淡出，照顾怕晃动的来宾。</translation>
    </message>
    <message>
        <source>Rules of the stage</source>
        <translation>大屏规则</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>保存规则</translation>
    </message>
    <message>
        <source>Save them (Enter)</source>
        <translation>保存（Enter）</translation>
    </message>
    <message>
        <source>Scenes take turns</source>
        <translation>场景轮播</translation>
    </message>
    <message>
        <source>Smaller gifts are thanked together; empty: everybody alone.</source>
        <translation>低于此数的合并致谢；留空则每笔单独致谢。</translation>
    </message>
    <message>
        <source>So that a slip can be caught; {most} at most. The number never waits.</source>
        <translation>留出时间拦下笔误，最多 {most} 秒。数字从不等待。</translation>
    </message>
    <message>
        <source>Texts in Chinese or in English; both are kept (Alt+E)</source>
        <translation>用中文还是英文填写，两种都会保留（Alt+E）</translation>
    </message>
    <message>
        <source>Thanked alone from ¥</source>
        <translation>单独致谢起点 ¥</translation>
    </message>
    <message>
        <source>The number does not wait for it, only the name does.</source>
        <translation>只有姓名等待，数字不等。</translation>
    </message>
    <message>
        <source>The rules of the stage are saved.</source>
        <translation>大屏规则已保存。</translation>
    </message>
    <message>
        <source>The scene that is chosen begins; one outside the list stays until you go on. A spotlight comes between them. Alt+↑ ↓ moves a scene.</source>
        <translation>从选中的场景开始；选了名单外的场景就停在那里，直到您切换。单独致谢会插在中间。Alt+↑ ↓ 调整顺序。</translation>
    </message>
    <message>
        <source>Without a hand on the keys</source>
        <translation>自动播放</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>move a scene</source>
        <translation>调整顺序</translation>
    </message>
    <message>
        <source>none waits</source>
        <translation>都不等待</translation>
    </message>
    <message>
        <source>save the rules</source>
        <translation>保存规则</translation>
    </message>
</context>
<context>
    <name>StageSide</name>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>屏幕</translation>
    </message>
</context>
<context>
    <name>StageStrip</name>
    <message>
        <source>Amounts hidden</source>
        <translation>金额已隐藏</translation>
    </message>
    <message>
        <source>Hide amounts</source>
        <translation>隐藏金额</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>隐藏名称</translation>
    </message>
    <message>
        <source>Hide the total</source>
        <translation>隐藏总额</translation>
    </message>
    <message>
        <source>Names hidden</source>
        <translation>名称已隐藏</translation>
    </message>
    <message>
        <source>Names waiting: {count}</source>
        <translation>待同意名称 {count}</translation>
    </message>
    <message>
        <source>Show the title</source>
        <translation>显示标题</translation>
    </message>
    <message>
        <source>Start the stage</source>
        <translation>启动大屏</translation>
    </message>
    <message>
        <source>Take the screen back</source>
        <translation>收回屏幕</translation>
    </message>
    <message>
        <source>Total hidden</source>
        <translation>总额已隐藏</translation>
    </message>
</context>
<context>
    <name>StageWatch</name>
    <message>
        <source>Another program has the screen; booked is {amount}.</source>
        <translation>屏幕已让给其他程序，台账为 {amount}。</translation>
    </message>
    <message>
        <source>Changes waiting: {count} · frozen at {shown}</source>
        <translation>{count} 条变动等待 · 定格在 {shown}</translation>
    </message>
    <message>
        <source>Counting to {amount}</source>
        <translation>正在滚动到 {amount}</translation>
    </message>
    <message>
        <source>Shows what is booked: {amount}</source>
        <translation>与台账一致：{amount}</translation>
    </message>
    <message>
        <source>The number is covered; booked is {amount}.</source>
        <translation>数字已遮住，台账为 {amount}。</translation>
    </message>
    <message>
        <source>The projector is disconnected; recording goes on.</source>
        <translation>大屏已断开，登记不受影响。</translation>
    </message>
    <message>
        <source>The stage does not answer; recording goes on.</source>
        <translation>大屏没有应答，登记不受影响。</translation>
    </message>
    <message>
        <source>The stage is not running; recording goes on.</source>
        <translation>大屏未运行，登记不受影响。</translation>
    </message>
    <message>
        <source>The stage shows {shown}, but {amount} is booked.</source>
        <translation>大屏显示 {shown}，台账为 {amount}。</translation>
    </message>
    <message>
        <source>The window of the stage is hidden; nobody sees it.</source>
        <translation>大屏窗口被隐藏，观众看不到。</translation>
    </message>
</context>
<context>
    <name>StallsForm</name>
    <message>
        <source>Place of “{stall}”</source>
        <translation>“{stall}”的位置</translation>
    </message>
    <message>
        <source>Places of the service stalls</source>
        <translation>服务点位置</translation>
    </message>
    <message>
        <source>Save the places</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>Save them (Enter)</source>
        <translation>保存（Enter）</translation>
    </message>
    <message>
        <source>The places of the service stalls are saved.</source>
        <translation>服务点位置已保存。</translation>
    </message>
    <message>
        <source>The scene “Services” shows them large: people look for their number.</source>
        <translation>“志愿服务”场景会大字显示，方便大家按号找到。</translation>
    </message>
    <message>
        <source>This event has no service stalls. They come with an evening file.</source>
        <translation>本次活动没有服务点。服务点随活动记录导入。</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>next stall</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>save the places</source>
        <translation>保存位置</translation>
    </message>
</context>
<context>
    <name>StatementActs</name>
    <message>
        <source>Handed back: {gift}, by {back}</source>
        <translation>已退款：{gift}，退款登记 {back}</translation>
    </message>
    <message>
        <source>Lines confirmed: {count}</source>
        <translation>已确认 {count} 笔</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>The line is open again</source>
        <translation>这一行已重新打开</translation>
    </message>
    <message>
        <source>The line is {number}</source>
        <translation>这一行对应 {number}</translation>
    </message>
</context>
<context>
    <name>StatementDetail</name>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Confirm the chosen proposal (Enter; 2 to 9 for others)</source>
        <translation>确认选中的建议（Enter；2 至 9 选其他）</translation>
    </message>
    <message>
        <source>It is {number}: {who}</source>
        <translation>对应 {number}：{who}</translation>
    </message>
    <message>
        <source>New gift</source>
        <translation>新登记</translation>
    </message>
    <message>
        <source>No entry and no pledge fits. Record it as a new gift, or set it aside.</source>
        <translation>没有相符的登记或认捐。请按新捐赠登记，或搁置。</translation>
    </message>
    <message>
        <source>No gift: {reason}</source>
        <translation>不是捐赠：{reason}</translation>
    </message>
    <message>
        <source>No line of a statement shows this gift. Take the statement of its days, or look whether it was recorded twice or by another way.</source>
        <translation>对账单里没有这笔捐赠。请导入当天的对账单，或查一查是否重复登记、方式选错。</translation>
    </message>
    <message>
        <source>Nobody knows after all what this line is (Ctrl+R)</source>
        <translation>撤回这一行的结论（Ctrl+R）</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>没有选中任何一行。</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Payer not named</source>
        <translation>未写付款人</translation>
    </message>
    <message>
        <source>Record a gift from this line (Ctrl+N)</source>
        <translation>按这一行登记捐赠（Ctrl+N）</translation>
    </message>
    <message>
        <source>Row {row} of {source}</source>
        <translation>{source} 第 {row} 行</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>搁置…</translation>
    </message>
    <message>
        <source>This line is no gift: say why (Ctrl+D)</source>
        <translation>这一行不是捐赠，请写明原因（Ctrl+D）</translation>
    </message>
    <message>
        <source>To confirm a pledge records money, so it is done one by one and is never among the sure ones.</source>
        <translation>确认认捐会登记一笔到账，须逐笔确认，不列入“有把握的”。</translation>
    </message>
    <message>
        <source>{gift} of this amount was handed back by {back}: set the line aside with that as its reason (Ctrl+D).</source>
        <translation>同金额的 {gift} 已由 {back} 退款：请以此为由搁置这笔流水（Ctrl+D）。</translation>
    </message>
</context>
<context>
    <name>StatementList</name>
    <message>
        <source>Ctrl+Shift+F shows the next list.</source>
        <translation>Ctrl+Shift+F 看下一份清单。</translation>
    </message>
    <message>
        <source>Export the statement of the account or of the collection code for the days of the event, as a workbook or CSV, and drop the file here or take it with Ctrl+O.</source>
        <translation>请从银行或收款码后台导出活动期间的明细（表格或 CSV），拖到这里，或按 Ctrl+O 导入。</translation>
    </message>
    <message>
        <source>Filter by payer, reference, amount</source>
        <translation>按付款人、流水号、金额筛选</translation>
    </message>
    <message>
        <source>Filter of the lines</source>
        <translation>流水筛选</translation>
    </message>
    <message>
        <source>Lines of statements</source>
        <translation>对账单流水</translation>
    </message>
    <message>
        <source>No statement was taken yet</source>
        <translation>还没有导入对账单</translation>
    </message>
    <message>
        <source>Nothing stands here</source>
        <translation>这里没有内容</translation>
    </message>
    <message>
        <source>Show this list (Ctrl+Shift+F goes on to the next)</source>
        <translation>看这份清单（Ctrl+Shift+F 下一份）</translation>
    </message>
</context>
<context>
    <name>StatementModel</name>
    <message>
        <source>Fulfils {number}</source>
        <translation>兑现 {number}</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>没有相符的</translation>
    </message>
    <message>
        <source>Payer not named</source>
        <translation>未写付款人</translation>
    </message>
    <message>
        <source>Possible: {count}</source>
        <translation>可能 {count} 笔</translation>
    </message>
    <message>
        <source>Surely {number}</source>
        <translation>可确认 {number}</translation>
    </message>
</context>
<context>
    <name>StatementPage</name>
    <message>
        <source>All keys</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>All sure ones</source>
        <translation>确认有把握的</translation>
    </message>
    <message>
        <source>Books only</source>
        <translation>仅台账有</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Confirm all sure ones</source>
        <translation>确认全部有把握的</translation>
    </message>
    <message>
        <source>Confirm another proposal</source>
        <translation>确认其他建议</translation>
    </message>
    <message>
        <source>Confirm the likeliest, or begin the gift</source>
        <translation>确认最可能的一笔，或开始登记</translation>
    </message>
    <message>
        <source>Confirm the sure ones: {count}</source>
        <translation>确认有把握的 {count} 笔</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F shows the other lists, Ctrl+R opens a line again</source>
        <translation>Ctrl+Shift+F 看其他列表，Ctrl+R 重新打开</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>Known before: {known}</source>
        <translation>此前已有 {known} 笔</translation>
    </message>
    <message>
        <source>Lines with one entry that surely is theirs (Ctrl+Enter)</source>
        <translation>有唯一对应登记的流水（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>已对上</translation>
    </message>
    <message>
        <source>Money that came in: {lines}, of these new: {fresh} · left out: money that went out or back {outgoing}, nothing moved {zero} · rows around the table: {around}</source>
        <translation>到账 {lines} 笔，其中新增 {fresh} 笔 · 不计：支出或退回 {outgoing} 笔，金额为零 {zero} 笔 · 表外 {around} 行</translation>
    </message>
    <message>
        <source>New gift</source>
        <translation>新登记</translation>
    </message>
    <message>
        <source>New gift from this line</source>
        <translation>按这一行新登记</translation>
    </message>
    <message>
        <source>New lines: {fresh}</source>
        <translation>新增 {fresh} 笔</translation>
    </message>
    <message>
        <source>Next list</source>
        <translation>下一个列表</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待查</translation>
    </message>
    <message>
        <source>Open the line again</source>
        <translation>重新打开这一行</translation>
    </message>
    <message>
        <source>Read a statement from a workbook or CSV (Ctrl+O)</source>
        <translation>从表格或 CSV 读取对账单（Ctrl+O）</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Set the line aside</source>
        <translation>搁置这一行</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>对账单</translation>
    </message>
    <message>
        <source>Take a statement</source>
        <translation>导入对账单</translation>
    </message>
    <message>
        <source>Went out or back, not taken (row: what it says): {rows}. A gift that was handed back is taken back as such on the page of donations.</source>
        <translation>支出或退回，不导入（行号：内容）：{rows}。退还捐款请在“捐赠”页对原登记办理退款。</translation>
    </message>
    <message>
        <source>What the bank says came in, held against what the books say</source>
        <translation>把银行到账与台账登记逐笔核对</translation>
    </message>
    <message>
        <source>another reference</source>
        <translation>流水号不同</translation>
    </message>
    <message>
        <source>corrects the entry that stood here</source>
        <translation>更正了原来对应的登记</translation>
    </message>
    <message>
        <source>days apart: {days}</source>
        <translation>相差 {days} 天</translation>
    </message>
    <message>
        <source>name fits as far as it is shown</source>
        <translation>未遮盖的字相符</translation>
    </message>
    <message>
        <source>pays a part of ¥{left}</source>
        <translation>付待到账 ¥{left} 的一部分</translation>
    </message>
    <message>
        <source>pays the pledge in full</source>
        <translation>正好付清认捐</translation>
    </message>
    <message>
        <source>recorded as {method}</source>
        <translation>登记方式为{method}</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>同一天</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>名称相同</translation>
    </message>
    <message>
        <source>same reference</source>
        <translation>流水号相同</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>简称相符</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>名称相近</translation>
    </message>
    <message>
        <source>¥{over} more than is outstanding</source>
        <translation>比待到账多 ¥{over}</translation>
    </message>
</context>
<context>
    <name>StatementSums</name>
    <message>
        <source>Books ¥</source>
        <translation>台账 ¥</translation>
    </message>
    <message>
        <source>Difference ¥</source>
        <translation>相差 ¥</translation>
    </message>
    <message>
        <source>Statement ¥</source>
        <translation>对账单 ¥</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>{way}: statement ¥{statement}, books ¥{books}, difference {difference}</source>
        <translation>{way}：对账单 ¥{statement}，台账 ¥{books}，相差 {difference}</translation>
    </message>
</context>
<context>
    <name>StatementTable</name>
    <message>
        <source>Amount ¥</source>
        <translation>金额 ¥</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>付款人</translation>
    </message>
    <message>
        <source>Reference, remark</source>
        <translation>流水号、附言</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>对应</translation>
    </message>
</context>
<context>
    <name>StatementTaking</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Cells that cannot be read: {count}</source>
        <translation>读不出的单元格：{count}</translation>
    </message>
    <message>
        <source>Correct these cells in the file and save it, then read it again.</source>
        <translation>请在文件里改正这些单元格并保存，再重新读取。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Looking through the statement …</source>
        <translation>正在读取对账单 …</translation>
    </message>
    <message>
        <source>Money of this account came as</source>
        <translation>这个账户的收款方式</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Read the file</source>
        <translation>读取文件</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存 …</translation>
    </message>
    <message>
        <source>Take the new lines</source>
        <translation>导入新流水</translation>
    </message>
    <message>
        <source>Taking the lines …</source>
        <translation>正在导入流水 …</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>Swatches</name>
    <message>
        <source>Green</source>
        <translation>松绿</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>肃穆灰</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>静夜蓝</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>暖橙</translation>
    </message>
    <message>
        <source>Red gold</source>
        <translation>赤金</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Earlier</source>
        <translation>更早的</translation>
    </message>
    <message>
        <source>The last acts of this desk (Ctrl+Shift+Z)</source>
        <translation>本台最近的操作 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Undo the last entry (Ctrl+Z)</source>
        <translation>撤回上一笔（Ctrl+Z）</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>No stage</source>
        <translation>大屏未开</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>还没有登记</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Speak the other language</source>
        <translation>切换语言</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>大屏</translation>
    </message>
    <message>
        <source>{day} · Desk {desk}</source>
        <translation>{day} · 服务台 {desk}</translation>
    </message>
</context>
<context>
    <name>TotalsStrip</name>
    <message>
        <source>Claims: {count}</source>
        <translation>认领 {count} 项</translation>
    </message>
    <message>
        <source>Givers</source>
        <translation>捐赠方</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>物资</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>待到账</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>累计筹集</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>到账</translation>
    </message>
    <message>
        <source>counted apart</source>
        <translation>另计</translation>
    </message>
    <message>
        <source>due {amount}</source>
        <translation>待到 {amount}</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>未设定</translation>
    </message>
    <message>
        <source>pledged, not yet paid</source>
        <translation>已认捐，未到账</translation>
    </message>
    <message>
        <source>received + outstanding</source>
        <translation>到账＋待到账</translation>
    </message>
    <message>
        <source>{amount} above the goal</source>
        <translation>超出目标 {amount}</translation>
    </message>
    <message>
        <source>{amount} to go</source>
        <translation>还差 {amount}</translation>
    </message>
    <message>
        <source>{share}% of the goal</source>
        <translation>目标的 {share}%</translation>
    </message>
</context>
<context>
    <name>UndoLast</name>
    <message>
        <source>Ctrl+Shift+Z lists what was done before</source>
        <translation>Ctrl+Shift+Z 列出之前的操作</translation>
    </message>
    <message>
        <source>Nothing of the last 30 seconds can be undone</source>
        <translation>最近 30 秒内没有可撤回的登记</translation>
    </message>
    <message>
        <source>Undone right after it was recorded</source>
        <translation>登记后随即撤回</translation>
    </message>
    <message>
        <source>Void: {number}</source>
        <translation>已作废：{number}</translation>
    </message>
</context>
<context>
    <name>UndoSheet</name>
    <message>
        <source>Another use: {number} · {what}</source>
        <translation>调整用途：{number} · {what}</translation>
    </message>
    <message>
        <source>Claim: {what}</source>
        <translation>认领：{what}</translation>
    </message>
    <message>
        <source>Corrected: {number} · {what}</source>
        <translation>更正：{number} · {what}</translation>
    </message>
    <message>
        <source>Ctrl+Enter; Enter alone does nothing</source>
        <translation>Ctrl+回车；单按回车不起作用</translation>
    </message>
    <message>
        <source>Handed back: {number} · {what}</source>
        <translation>退款：{number} · {what}</translation>
    </message>
    <message>
        <source>In the place of {number}: {what}</source>
        <translation>代替 {number}：{what}</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>不撤回</translation>
    </message>
    <message>
        <source>Leave all as it is (Esc)</source>
        <translation>保持原样 (Esc)</translation>
    </message>
    <message>
        <source>Nothing was recorded at this desk yet.</source>
        <translation>本台还没有登记任何内容。</translation>
    </message>
    <message>
        <source>One short sentence, for whoever checks the books</source>
        <translation>一句话即可，供查账的人看</translation>
    </message>
    <message>
        <source>Pledge: {what}</source>
        <translation>认捐：{what}</translation>
    </message>
    <message>
        <source>Received: {what}</source>
        <translation>到账：{what}</translation>
    </message>
    <message>
        <source>Something later was built on it: take that back first.</source>
        <translation>之后还有相关操作：请先撤回后面那一项。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回这一项</translation>
    </message>
    <message>
        <source>The entry is void; it keeps its number and its place, struck through.</source>
        <translation>这一笔作废；保留编号和位置，加删除线。</translation>
    </message>
    <message>
        <source>The gift is for what it was for before.</source>
        <translation>捐赠恢复原来的用途。</translation>
    </message>
    <message>
        <source>The last acts of this desk</source>
        <translation>本台最近的操作</translation>
    </message>
    <message>
        <source>The last acts of this desk, the newest first; nothing is deleted</source>
        <translation>本台最近的操作，新的在前；记录不会删除</translation>
    </message>
    <message>
        <source>This one is taken back already.</source>
        <translation>这一项已经撤回。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Void: {number} · {what}</source>
        <translation>作废：{number} · {what}</translation>
    </message>
    <message>
        <source>What stood before the correction is recorded once more in its place.</source>
        <translation>更正前的内容重新登记，取代更正后的那一笔。</translation>
    </message>
    <message>
        <source>What was taken back is recorded once more, with a number of its own.</source>
        <translation>原来撤销的内容重新登记一次，另编新号。</translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation>撤回原因</translation>
    </message>
    <message>
        <source>Why? One short sentence, for whoever checks the books</source>
        <translation>为什么撤回？一句话即可，供查账的人看</translation>
    </message>
    <message>
        <source>Withdrawn: {number} · {what}</source>
        <translation>撤回：{number} · {what}</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>the later one first</source>
        <translation>请先撤回后一项</translation>
    </message>
    <message>
        <source>↑ and ↓ choose, Enter leads to the reason</source>
        <translation>↑↓ 选择，回车填写原因</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Once more, as {number} was: {reason}</source>
        <translation>重新登记，同 {number}：{reason}</translation>
    </message>
    <message>
        <source>Taken back: {number}</source>
        <translation>已撤回：{number}</translation>
    </message>
    <message>
        <source>as {number}</source>
        <translation>记为 {number}</translation>
    </message>
</context>
<context>
    <name>UnitBooked</name>
    <message>
        <source>In the books</source>
        <translation>登记情况</translation>
    </message>
    <message>
        <source>Nothing is booked for this unit yet.</source>
        <translation>该单位还没有登记。</translation>
    </message>
    <message>
        <source>claims: {count}</source>
        <translation>认领 {count} 项</translation>
    </message>
    <message>
        <source>goods: {count}</source>
        <translation>物资 {count} 笔</translation>
    </message>
    <message>
        <source>outstanding {sum}</source>
        <translation>待到账 {sum}</translation>
    </message>
    <message>
        <source>received {sum}</source>
        <translation>到账 {sum}</translation>
    </message>
    <message>
        <source>services: {count}</source>
        <translation>服务 {count} 项</translation>
    </message>
</context>
<context>
    <name>UnitFacts</name>
    <message>
        <source>Also called</source>
        <translation>又名</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>牌号</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>信用代码</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>On the stage</source>
        <translation>大屏显示</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Receipt for</source>
        <translation>票据抬头</translation>
    </message>
    <message>
        <source>Turn on stage</source>
        <translation>上台顺序</translation>
    </message>
    <message>
        <source>amount hidden</source>
        <translation>不显示金额</translation>
    </message>
    <message>
        <source>amount shown</source>
        <translation>显示金额</translation>
    </message>
    <message>
        <source>group of {people}</source>
        <translation>共 {people} 人</translation>
    </message>
    <message>
        <source>{people} expected</source>
        <translation>预计到场 {people} 人</translation>
    </message>
</context>
<context>
    <name>UnitFields</name>
    <message>
        <source>A state enterprise gives with its own approval</source>
        <translation>国有企业捐赠须经本单位内部审批</translation>
    </message>
    <message>
        <source>Guest of honour</source>
        <translation>嘉宾</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>不显示</translation>
    </message>
    <message>
        <source>Its own approval is there</source>
        <translation>已通过内部审批</translation>
    </message>
    <message>
        <source>Marked wherever the unit stands</source>
        <translation>在名册各处标出</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>UnitForm</name>
    <message>
        <source>A name is enough (Enter or Ctrl+Enter)</source>
        <translation>填名称即可（Enter 或 Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Back to the list; nothing is saved (Esc)</source>
        <translation>返回名册，不保存（Esc）</translation>
    </message>
    <message>
        <source>Change the unit</source>
        <translation>修改单位</translation>
    </message>
    <message>
        <source>Check passed</source>
        <translation>校验位正确</translation>
    </message>
    <message>
        <source>Check passed · {kind}</source>
        <translation>校验位正确 · {kind}</translation>
    </message>
    <message>
        <source>Contact, as a role</source>
        <translation>联系人（职务）</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Does not pass its check: compare it; saved, it is marked as not verified</source>
        <translation>校验位不符，请核对；保存后标为“未核验”</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>全称</translation>
    </message>
    <message>
        <source>How the name may be shown</source>
        <translation>名称怎样公开</translation>
    </message>
    <message>
        <source>Is it the same one? Answer above, or press Enter to register both.</source>
        <translation>是同一家吗？请先回答；再按 Enter 则两家都登记。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Minors stand in the register only as a group: “Class 3 (2)”, never by their names.</source>
        <translation>未成年人只以集体入册，例如“三年级（2）班”，不登记姓名。</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名</translation>
    </message>
    <message>
        <source>Name to be shown</source>
        <translation>公开用的名称</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>新建单位</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Official receipt made out to</source>
        <translation>公益事业捐赠票据抬头</translation>
    </message>
    <message>
        <source>On the stage: {name} · {amount}</source>
        <translation>大屏显示：{name} · {amount}</translation>
    </message>
    <message>
        <source>People coming</source>
        <translation>预计到场人数</translation>
    </message>
    <message>
        <source>People in the group</source>
        <translation>团体人数</translation>
    </message>
    <message>
        <source>Phone, if needed</source>
        <translation>电话（需要时填）</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记入册</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>The amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>The program's fonts have no “{characters}”. The name is kept as it is; screen and paper show an empty box in its place.</source>
        <translation>本程序的字体里没有“{characters}”。名称照样保存；大屏和纸面上这个字会显示为空框。</translation>
    </message>
    <message>
        <source>Turn on stage</source>
        <translation>上台顺序</translation>
    </message>
    <message>
        <source>amount hidden</source>
        <translation>不显示金额</translation>
    </message>
    <message>
        <source>amount shown</source>
        <translation>显示金额</translation>
    </message>
</context>
<context>
    <name>UnitMergeForm</name>
    <message>
        <source>Back to the list; nothing is changed (Esc)</source>
        <translation>返回名册，不作改动（Esc）</translation>
    </message>
    <message>
        <source>Entries stay as they are and count for the unit that stays; it can be undone.</source>
        <translation>登记不变，都算在保留的单位名下；可以再分开。</translation>
    </message>
    <message>
        <source>Follows it</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Merge: {name}</source>
        <translation>合并：{name}</translation>
    </message>
    <message>
        <source>One follows the other (Enter)</source>
        <translation>一家并入另一家（Enter）</translation>
    </message>
    <message>
        <source>Pick the unit that is the same one.</source>
        <translation>请选出与它是同一家的单位。</translation>
    </message>
    <message>
        <source>Remembered; never asked again (Alt+N)</source>
        <translation>记住，以后不再问（Alt+N）</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>That is the very same unit: pick another one.</source>
        <translation>选的就是这一家，请另选一家。</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>另一家</translation>
    </message>
    <message>
        <source>The other unit</source>
        <translation>另一家单位</translation>
    </message>
    <message>
        <source>They are different</source>
        <translation>不是同一家</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>是同一家，合并</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>这一家</translation>
    </message>
    <message>
        <source>Which one stays</source>
        <translation>保留哪一家</translation>
    </message>
</context>
<context>
    <name>UnitPanel</name>
    <message>
        <source>A state enterprise gives with its own approval. Nothing waits for it.</source>
        <translation>国有企业捐赠须经本单位内部审批，不影响先登记。</translation>
    </message>
    <message>
        <source>Change what is registered (F2, Ctrl+E)</source>
        <translation>修改登记内容（F2、Ctrl+E）</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>认领项目</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Let this unit claim a project (Ctrl+L)</source>
        <translation>让该单位认领项目（Ctrl+L）</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Record a gift</source>
        <translation>登记捐赠</translation>
    </message>
    <message>
        <source>Record a gift of this unit (Enter)</source>
        <translation>登记该单位的捐赠（Enter）</translation>
    </message>
    <message>
        <source>Show the number for a moment (Alt+P)</source>
        <translation>暂时显示完整号码（Alt+P）</translation>
    </message>
    <message>
        <source>The approval is there</source>
        <translation>已通过内部审批</translation>
    </message>
    <message>
        <source>The unit's own approval was shown (Alt+A)</source>
        <translation>已出示本单位的审批文件（Alt+A）</translation>
    </message>
    <message>
        <source>This unit and another one are the same, or told apart (Ctrl+M)</source>
        <translation>与另一家是同一家，或不是同一家（Ctrl+M）</translation>
    </message>
</context>
<context>
    <name>UnitPicker</name>
    <message>
        <source>A kind-hearted person</source>
        <translation>爱心人士</translation>
    </message>
    <message>
        <source>Badge {number}</source>
        <translation>号牌 {number}</translation>
    </message>
    <message>
        <source>Does not want to be named</source>
        <translation>不愿留名</translation>
    </message>
    <message>
        <source>Giver not yet known</source>
        <translation>捐赠方待查</translation>
    </message>
    <message>
        <source>Name or initials; ↓ unnamed</source>
        <translation>单位名、简称或首字母；↓ 匿名</translation>
    </message>
    <message>
        <source>Name, short name or initials</source>
        <translation>输入单位名、简称或拼音首字母</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New unit “{typed}”</source>
        <translation>新建单位“{typed}”</translation>
    </message>
    <message>
        <source>Not in the register? A name is enough</source>
        <translation>名册里没有？先建一个，只需名称</translation>
    </message>
    <message>
        <source>The register is still being read; it takes a moment</source>
        <translation>名册还在读取，稍等片刻</translation>
    </message>
    <message>
        <source>To be found out later</source>
        <translation>以后再补</translation>
    </message>
    <message>
        <source>Unit or name</source>
        <translation>单位或姓名</translation>
    </message>
    <message>
        <source>once “{name}”</source>
        <translation>原“{name}”</translation>
    </message>
    <message>
        <source>{name} (Alt+U): type initials or a name</source>
        <translation>{name}（Alt+U）：输入首字母或名称</translation>
    </message>
</context>
<context>
    <name>UnitTable</name>
    <message>
        <source>Badge</source>
        <translation>牌号</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>认领</translation>
    </message>
    <message>
        <source>Comes on the stage</source>
        <translation>上台</translation>
    </message>
    <message>
        <source>Credit code not verified</source>
        <translation>代码未核验</translation>
    </message>
    <message>
        <source>Guest of honour</source>
        <translation>嘉宾</translation>
    </message>
    <message>
        <source>Here since {time}</source>
        <translation>{time} 已到</translation>
    </message>
    <message>
        <source>Internal approval needed</source>
        <translation>待内部审批</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>未签到</translation>
    </message>
    <message>
        <source>Outstanding ¥</source>
        <translation>待到账 ¥</translation>
    </message>
    <message>
        <source>Received ¥</source>
        <translation>到账 ¥</translation>
    </message>
    <message>
        <source>{time} · {people} here</source>
        <translation>{time} · {people} 人</translation>
    </message>
</context>
<context>
    <name>UnitsPage</name>
    <message>
        <source>A state enterprise's own approval is there</source>
        <translation>国有企业已通过内部审批</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回名册</translation>
    </message>
    <message>
        <source>Badges of the units that are shown</source>
        <translation>所列单位的号牌</translation>
    </message>
    <message>
        <source>Change the chosen unit (also Ctrl+E)</source>
        <translation>修改所选单位（也可按 Ctrl+E）</translation>
    </message>
    <message>
        <source>Check the chosen unit in</source>
        <translation>为所选单位签到</translation>
    </message>
    <message>
        <source>Choose a unit</source>
        <translation>选择单位</translation>
    </message>
    <message>
        <source>Claim a project for the chosen unit</source>
        <translation>为所选单位认领项目</translation>
    </message>
    <message>
        <source>Go through possible duplicates</source>
        <translation>逐对核对疑似重复</translation>
    </message>
    <message>
        <source>How many people came, then Enter</source>
        <translation>填到场人数，再按 Enter</translation>
    </message>
    <message>
        <source>Into the detail; Enter on a claim records its gift</source>
        <translation>转到详情；在认领上按 Enter 登记这笔捐赠</translation>
    </message>
    <message>
        <source>Merge it with another unit, or tell them apart</source>
        <translation>与另一家合并，或记为不是同一家</translation>
    </message>
    <message>
        <source>Next kinds</source>
        <translation>换下一类单位</translation>
    </message>
    <message>
        <source>No unit that is shown has a badge.</source>
        <translation>所列单位都还没有号牌。</translation>
    </message>
    <message>
        <source>Only those whose approval is missing</source>
        <translation>只看待审批的</translation>
    </message>
    <message>
        <source>Record a gift of the chosen unit</source>
        <translation>登记所选单位的捐赠</translation>
    </message>
    <message>
        <source>Register somebody new</source>
        <translation>新建单位或个人</translation>
    </message>
    <message>
        <source>Search; Esc shows all again</source>
        <translation>查找；Esc 恢复全部</translation>
    </message>
    <message>
        <source>Show the telephone number for a moment</source>
        <translation>暂时显示电话号码</translation>
    </message>
    <message>
        <source>Sort by the next column</source>
        <translation>按下一列排序</translation>
    </message>
    <message>
        <source>Take the check-in back</source>
        <translation>撤回签到</translation>
    </message>
    <message>
        <source>Take units over from a spreadsheet</source>
        <translation>从表格导入单位</translation>
    </message>
    <message>
        <source>The notice for who is registered</source>
        <translation>登记告知</translation>
    </message>
    <message>
        <source>Undo the last check-in or merge</source>
        <translation>撤回上一次签到或合并</translation>
    </message>
    <message>
        <source>Who is here, who is not, all</source>
        <translation>已签到、未签到、全部</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>返回名册</translation>
    </message>
    <message>
        <source>check in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>认领</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不是同一家</translation>
    </message>
    <message>
        <source>later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>new unit</source>
        <translation>新建单位</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>下一项</translation>
    </message>
    <message>
        <source>record a gift</source>
        <translation>登记捐赠</translation>
    </message>
    <message>
        <source>save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>the same: left or right stays</source>
        <translation>同一家：保留左边或右边</translation>
    </message>
    <message>
        <source>the same: merge</source>
        <translation>同一家，合并</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>which one stays</source>
        <translation>换保留哪家</translation>
    </message>
</context>
<context>
    <name>UnsavedBand</name>
    <message>
        <source>A copy is being made there, reopened and checked …</source>
        <translation>正在那里制作副本，并重新打开核查……</translation>
    </message>
    <message>
        <source>All that was recorded before is safe in a checked backup.</source>
        <translation>此前登记的都安全地存在核查过的备份里。</translation>
    </message>
    <message>
        <source>All that was recorded before is safe in the file.</source>
        <translation>此前登记的都安全地存在文件里。</translation>
    </message>
    <message>
        <source>Allow writing to it, or go on elsewhere.</source>
        <translation>请允许写入，或改存到别处。</translation>
    </message>
    <message>
        <source>Choose a folder, such as on a stick: a checked copy of the file is made there and opened; what is typed stays in the line</source>
        <translation>选一个文件夹，例如 U 盘：在那里制作核查过的副本并打开，录入的内容不会丢</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>请关闭那个程序，再重试。</translation>
    </message>
    <message>
        <source>Go on elsewhere</source>
        <translation>改存到别处</translation>
    </message>
    <message>
        <source>Go on with the newest backup (page Backups).</source>
        <translation>请用最新的备份继续（“备份”页）。</translation>
    </message>
    <message>
        <source>Hand over once more what stands in the form</source>
        <translation>把表单里的内容再登记一次</translation>
    </message>
    <message>
        <source>Look at the disk and try again.</source>
        <translation>请检查磁盘，再重试。</translation>
    </message>
    <message>
        <source>Make room and try again, or go on elsewhere.</source>
        <translation>请腾出空间后重试，或改存到别处。</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Not saved: another program holds the file</source>
        <translation>未保存：文件被别的程序占用</translation>
    </message>
    <message>
        <source>Not saved: the disk does not answer properly</source>
        <translation>未保存：磁盘没有正常应答</translation>
    </message>
    <message>
        <source>Not saved: the disk of the file is full</source>
        <translation>未保存：文件所在的磁盘已满</translation>
    </message>
    <message>
        <source>Not saved: the file cannot be reached</source>
        <translation>未保存：够不到文件</translation>
    </message>
    <message>
        <source>Not saved: the file is damaged</source>
        <translation>未保存：文件已损坏</translation>
    </message>
    <message>
        <source>Not saved: the file is not where it was</source>
        <translation>未保存：文件已不在原处</translation>
    </message>
    <message>
        <source>Not saved: the file may only be read</source>
        <translation>未保存：文件只能读取</translation>
    </message>
    <message>
        <source>Paper sheet</source>
        <translation>纸单</translation>
    </message>
    <message>
        <source>Paper sheet {sheet}</source>
        <translation>纸单 {sheet}</translation>
    </message>
    <message>
        <source>Put it back, or plug the stick in again, and try again.</source>
        <translation>请放回原处，或重新插上 U 盘，再重试。</translation>
    </message>
    <message>
        <source>Show a blank sheet to print, which needs no room on the disk</source>
        <translation>显示一张可打印的空白纸单，不占磁盘空间</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>What was typed is still in the form; it is not lost.</source>
        <translation>录入的内容还在表单里，没有丢失。</translation>
    </message>
    <message>
        <source>{number} is still in the form; it is not lost and not on the stage.</source>
        <translation>{number} 还在表单里，没有丢失，也没有上屏。</translation>
    </message>
</context>
<context>
    <name>Voiding</name>
    <message>
        <source>F6 leads to the list, ↑ and ↓ choose</source>
        <translation>按 F6 进入列表，用 ↑ ↓ 选择</translation>
    </message>
    <message>
        <source>Handed back: {number}</source>
        <translation>已退还 {number}</translation>
    </message>
    <message>
        <source>No entry is chosen</source>
        <translation>还没有选中</translation>
    </message>
    <message>
        <source>Void: {number}</source>
        <translation>已作废 {number}</translation>
    </message>
    <message>
        <source>Withdrawn: {number}</source>
        <translation>已撤回 {number}</translation>
    </message>
    <message>
        <source>it is void already, or voids another entry</source>
        <translation>它已经作废，或本身就是一笔作废记录</translation>
    </message>
    <message>
        <source>{number} cannot be voided</source>
        <translation>{number} 不能作废</translation>
    </message>
</context>
<context>
    <name>Withdrawing</name>
    <message>
        <source>F6 leads to the claims</source>
        <translation>按 F6 到认领列表</translation>
    </message>
    <message>
        <source>No claim is chosen</source>
        <translation>没有选中认领</translation>
    </message>
    <message>
        <source>Withdrawn: {number}</source>
        <translation>已撤回：{number}</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>A verified backup holds the last entry</source>
        <translation>已校验的备份包含最后一笔</translation>
    </message>
    <message>
        <source>All goods and services that were promised came</source>
        <translation>承诺的实物和服务均已到位</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>校验链</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>认领</translation>
    </message>
    <message>
        <source>Claims beyond the places that a need has: {count} ({which}). Withdraw them or add places.</source>
        <translation>超出名额的认领 {count} 项（{which}）。请撤回或增加名额。</translation>
    </message>
    <message>
        <source>Drawers</source>
        <translation>钱箱</translation>
    </message>
    <message>
        <source>Drawers not counted since cash last moved: {count} (desk {which}). Count them.</source>
        <translation>现金变动后未清点的钱箱 {count} 个（服务台 {which}）。请清点。</translation>
    </message>
    <message>
        <source>Entries written down twice before laptops were joined: {count} ({which}). Void them.</source>
        <translation>两台电脑合并后重复的条目 {count} 条（{which}）。请作废。</translation>
    </message>
    <message>
        <source>Every drawer is counted, differences are explained</source>
        <translation>钱箱均已清点，差异均已说明</translation>
    </message>
    <message>
        <source>Every line of a statement is explained</source>
        <translation>流水均已对上</translation>
    </message>
    <message>
        <source>Every paper sheet is typed in or unused</source>
        <translation>纸单均已补录或作废</translation>
    </message>
    <message>
        <source>Every pledge of money is fulfilled</source>
        <translation>认捐款均已兑现</translation>
    </message>
    <message>
        <source>Gifts whose giver is not known yet: {count} ({which}). Find out who gave.</source>
        <translation>捐赠方待确认 {count} 笔（{which}）。请查明是谁捐的。</translation>
    </message>
    <message>
        <source>Givers</source>
        <translation>捐赠方</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>实物</translation>
    </message>
    <message>
        <source>Goods and services still promised: {count}, overdue: {overdue} ({which}).</source>
        <translation>承诺未到的实物和服务 {count} 笔，其中逾期 {overdue} 笔（{which}）。</translation>
    </message>
    <message>
        <source>Goods that wait to be inspected: {count} ({which}). Accept or refuse them.</source>
        <translation>待验收的实物 {count} 批（{which}）。请验收或婉拒。</translation>
    </message>
    <message>
        <source>Kept places</source>
        <translation>保留名额</translation>
    </message>
    <message>
        <source>Lines of a statement that nobody explained: {count} ({which}). Find the gift of each.</source>
        <translation>未对上的流水 {count} 条（{which}）。请逐条对上。</translation>
    </message>
    <message>
        <source>No goods wait to be inspected</source>
        <translation>没有待验收的实物</translation>
    </message>
    <message>
        <source>No need has more claims than places</source>
        <translation>没有超出名额的认领</translation>
    </message>
    <message>
        <source>No place is kept any more</source>
        <translation>没有保留中的名额</translation>
    </message>
    <message>
        <source>Nothing is written down twice</source>
        <translation>没有重复记录的条目</translation>
    </message>
    <message>
        <source>Paper sheets</source>
        <translation>纸单</translation>
    </message>
    <message>
        <source>Paper sheets not typed in yet: {count} ({which}). Type them in, or mark them as unused.</source>
        <translation>未补录的纸单 {count} 张（{which}）。请补录，或标为作废。</translation>
    </message>
    <message>
        <source>Places still kept or waited for: {count} (projects {which}). Claim or release them.</source>
        <translation>仍在保留或等候的名额 {count} 个（项目 {which}）。请认领或放开。</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation>认捐</translation>
    </message>
    <message>
        <source>Pledges of money still open: {count}, overdue: {overdue} ({which}).</source>
        <translation>未兑现的认捐款 {count} 笔，其中逾期 {overdue} 笔（{which}）。</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承诺的实物与服务</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>对账单</translation>
    </message>
    <message>
        <source>The audit finds the file damaged: {count} ({which}). Look at it first.</source>
        <translation>核查发现文件受损 {count} 处（{which}）。请先查看。</translation>
    </message>
    <message>
        <source>The chain of every desk was checked and is whole</source>
        <translation>各服务台的校验链已核查，完整</translation>
    </message>
    <message>
        <source>The chain was not checked since the last entry; closing checks it anyway.</source>
        <translation>最后一笔之后尚未核查；收尾时会自动核查。</translation>
    </message>
    <message>
        <source>The giver of every gift is known</source>
        <translation>每笔捐赠都有捐赠方</translation>
    </message>
    <message>
        <source>There is no verified backup that holds the last entry. Make one now.</source>
        <translation>还没有包含最后一笔、已校验的备份。现在备份。</translation>
    </message>
    <message>
        <source>Written down twice</source>
        <translation>重复条目</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>A row of {table} names something of {parent} that is gone.</source>
        <translation>表 {table} 的一行指向 {parent} 中已不存在的内容。</translation>
    </message>
    <message>
        <source>A turn on the stage is given to {claim}, which is no claim.</source>
        <translation>上台顺序给了 {claim}，而它不是认领。</translation>
    </message>
    <message>
        <source>Entry {seq} of desk {desk} books goods that another gift accepted before.</source>
        <translation>{desk} 台第 {seq} 笔登记的物资，先前已由另一笔接收。</translation>
    </message>
    <message>
        <source>Entry {seq} of desk {desk} books the bank reference {bank_ref} a second time.</source>
        <translation>服务台 {desk} 第 {seq} 笔重复使用了银行流水号 {bank_ref}。</translation>
    </message>
    <message>
        <source>Entry {seq} of desk {desk} cannot be read: it is damaged.</source>
        <translation>服务台 {desk} 第 {seq} 笔无法读取：已损坏。</translation>
    </message>
    <message>
        <source>Entry {seq} of desk {desk} carries the number of another place.</source>
        <translation>服务台 {desk} 第 {seq} 笔的编号与它的位置不符。</translation>
    </message>
    <message>
        <source>Entry {seq} of desk {desk} changes the use of what is no gift.</source>
        <translation>服务台 {desk} 第 {seq} 笔调整用途的对象不是捐赠。</translation>
    </message>
    <message>
        <source>Entry {seq} of desk {desk} does not follow the one before it.</source>
        <translation>服务台 {desk} 第 {seq} 笔与前一笔不衔接。</translation>
    </message>
    <message>
        <source>Entry {seq} of desk {desk} fulfils what is no pledge of its kind.</source>
        <translation>服务台 {desk} 第 {seq} 笔兑现的不是同类认捐。</translation>
    </message>
    <message>
        <source>Entry {seq} of desk {desk} gives its projects too much.</source>
        <translation>服务台 {desk} 第 {seq} 笔分给项目的超过了这笔捐赠。</translation>
    </message>
    <message>
        <source>Entry {seq} of desk {desk} is a second one on the paper sheet {sheet}.</source>
        <translation>{desk} 台第 {seq} 笔是纸单 {sheet} 上的第二笔。</translation>
    </message>
    <message>
        <source>Entry {seq} of desk {desk} is missing.</source>
        <translation>服务台 {desk} 缺第 {seq} 笔。</translation>
    </message>
    <message>
        <source>Entry {seq} of desk {desk} names a replacement that never came.</source>
        <translation>服务台 {desk} 第 {seq} 笔所指的更正登记一直没有出现。</translation>
    </message>
    <message>
        <source>Entry {seq} of desk {desk} names the entry {entry}, which is not there.</source>
        <translation>服务台 {desk} 第 {seq} 笔指向不存在的登记 {entry}。</translation>
    </message>
    <message>
        <source>Entry {seq} of desk {desk} names the need line {line}, which {project} does not have.</source>
        <translation>服务台 {desk} 第 {seq} 笔指向需求 {line}，但项目 {project} 没有这一条。</translation>
    </message>
    <message>
        <source>Entry {seq} of desk {desk} names the paper sheet {sheet}, which was never printed.</source>
        <translation>{desk} 台第 {seq} 笔写明纸单 {sheet}，而这张纸单从未印过。</translation>
    </message>
    <message>
        <source>Entry {seq} of desk {desk} names the project {project}, which is not on the list.</source>
        <translation>服务台 {desk} 第 {seq} 笔指向项目 {project}，但清单里没有。</translation>
    </message>
    <message>
        <source>Entry {seq} of desk {desk} names the unit {unit}, which is not registered.</source>
        <translation>服务台 {desk} 第 {seq} 笔指向单位 {unit}，但名册里没有。</translation>
    </message>
    <message>
        <source>Entry {seq} of desk {desk} takes back an entry that cannot be taken back.</source>
        <translation>服务台 {desk} 第 {seq} 笔作废了一笔不能作废的登记。</translation>
    </message>
    <message>
        <source>Entry {seq} of desk {desk} takes back what was taken back before; it does not count.</source>
        <translation>服务台 {desk} 第 {seq} 笔作废的登记此前已作废；这一笔不计。</translation>
    </message>
    <message>
        <source>Entry {seq} of desk {desk} was changed: it does not match its hash.</source>
        <translation>服务台 {desk} 第 {seq} 笔被改动过：与校验值不符。</translation>
    </message>
    <message>
        <source>Entry {seq} of desk {desk} was checked by {operator}, who is nobody here.</source>
        <translation>{desk} 台第 {seq} 笔由 {operator} 复核，但名单上没有此人。</translation>
    </message>
    <message>
        <source>Entry {seq} of desk {desk} was checked by {operator}, who typed it.</source>
        <translation>{desk} 台第 {seq} 笔由 {operator} 复核，而录入的也是此人。</translation>
    </message>
    <message>
        <source>Entry {seq} of desk {desk} was written on the paper sheet {sheet}, which was spoiled.</source>
        <translation>{desk} 台第 {seq} 笔写在已作废的纸单 {sheet} 上。</translation>
    </message>
    <message>
        <source>In the newest backup desk {desk} ends with entry {seq}; here it is another or missing.</source>
        <translation>最新备份中 {desk} 台最后一笔是第 {seq} 笔；在本文件中它不同或缺失。</translation>
    </message>
    <message>
        <source>In the table {table}, {field} of {key} was changed by no program of ours: its traces say otherwise.</source>
        <translation>表 {table} 中 {key} 的 {field} 不是由本程序改动的：与修改痕迹不符。</translation>
    </message>
    <message>
        <source>In the table {table}, {key} is gone; it should have stayed.</source>
        <translation>表 {table} 中的 {key} 不见了，它本应保留。</translation>
    </message>
    <message>
        <source>In the table {table}, {key} was written by no program of ours: it left no trace.</source>
        <translation>表 {table} 中的 {key} 不是由本程序写入的：没有留下修改痕迹。</translation>
    </message>
    <message>
        <source>Line {position} of the statement {source} has another amount than its gift.</source>
        <translation>对账单 {source} 第 {position} 行的金额与对应的捐赠不符。</translation>
    </message>
    <message>
        <source>Line {position} of the statement {source} is explained by the gift of another line.</source>
        <translation>对账单 {source} 第 {position} 行与另一行对应同一笔捐赠。</translation>
    </message>
    <message>
        <source>Line {position} of the statement {source} is explained by {entry}, no gift of money.</source>
        <translation>对账单 {source} 第 {position} 行对应 {entry}，而它不是一笔款项捐赠。</translation>
    </message>
    <message>
        <source>Line {position} of the statement {source} is set aside, but a gift explains it.</source>
        <translation>对账单 {source} 第 {position} 行已搁置，却又有对应的捐赠。</translation>
    </message>
    <message>
        <source>SQLite finds the file damaged: {line}</source>
        <translation>SQLite 检查发现文件已损坏：{line}</translation>
    </message>
    <message>
        <source>Something was decided of the spotlight of {id}, which is no entry of the event.</source>
        <translation>对 {id} 的上屏作了决定，但它不是本次活动的登记。</translation>
    </message>
    <message>
        <source>The claim {seq} of desk {desk} is one too many for its need line; it does not count.</source>
        <translation>服务台 {desk} 第 {seq} 笔认领超出该需求的名额；不计入。</translation>
    </message>
    <message>
        <source>The file no longer refuses changes: {name} is missing.</source>
        <translation>文件不再拒绝改动：缺少 {name}。</translation>
    </message>
    <message>
        <source>The file refuses changes in another way: {name}.</source>
        <translation>文件拒绝改动的方式与规定不同：{name}。</translation>
    </message>
    <message>
        <source>The goods brought as {delivery} are booked by the same gift as others.</source>
        <translation>送到的物资 {delivery} 与另一批物资记在同一笔捐赠上。</translation>
    </message>
    <message>
        <source>The goods brought as {delivery} are not accepted, but a gift was booked for them.</source>
        <translation>送到的物资 {delivery} 并未验收，却已有一笔捐赠入账。</translation>
    </message>
    <message>
        <source>The goods brought as {delivery} name {named}, which is not there or is something else.</source>
        <translation>送到的物资 {delivery} 指向 {named}，而它不存在或不是这类记录。</translation>
    </message>
    <message>
        <source>The goods brought as {delivery} were accepted, but no gift stands for them.</source>
        <translation>送达的实物 {delivery} 已验收，但没有有效的捐赠条目。</translation>
    </message>
    <message>
        <source>The kind of unit {kind} hides a listed one, or resembles none.</source>
        <translation>单位类型 {kind} 与已有类型重名，或没有相近的类型。</translation>
    </message>
    <message>
        <source>The milestone {id} stands at less than nothing.</source>
        <translation>里程碑 {id} 小于零。</translation>
    </message>
    <message>
        <source>The paper sheet {sheet} carries another desk or number than its name says.</source>
        <translation>纸单 {sheet} 的台号或序号与其编号不符。</translation>
    </message>
    <message>
        <source>The place kept as {hold} names {named}, which is not there.</source>
        <translation>保留的名额 {hold} 指向 {named}，而后者不存在。</translation>
    </message>
    <message>
        <source>The project {project} is not on the list, but claims on it stand: {count}.</source>
        <translation>项目 {project} 不在清单上，但仍有有效认领：{count}。</translation>
    </message>
    <message>
        <source>The projects {project} and {other} carry the same number {number}.</source>
        <translation>项目 {project} 和 {other} 的编号同为 {number}。</translation>
    </message>
    <message>
        <source>The rules of the stage are outside their bounds, or stand under another name: {id}.</source>
        <translation>大屏规则超出允许范围，或挂在别的名称下：{id}。</translation>
    </message>
    <message>
        <source>The stage is to show “{name}”, which is no name of a picture of these books.</source>
        <translation>大屏要显示“{name}”，但它不是本账本图片的名称。</translation>
    </message>
    <message>
        <source>The sum {name} of event {event} is {fold} by the program but {sql} by SQL.</source>
        <translation>活动 {event} 的 {name}：程序算得 {fold}，SQL 算得 {sql}。</translation>
    </message>
    <message>
        <source>The table {table} holds a row that cannot be read: it is damaged.</source>
        <translation>表 {table} 中有一行无法读取：它已损坏。</translation>
    </message>
    <message>
        <source>The unit {unit} is of the kind {kind}, which nobody listed.</source>
        <translation>单位 {unit} 的类型 {kind} 不在列表中。</translation>
    </message>
    <message>
        <source>The unit {unit} was merged into {into}, which is not registered.</source>
        <translation>单位 {unit} 并入了 {into}，而后者不在名册中。</translation>
    </message>
    <message>
        <source>These units were merged into each other in a circle: {units}. They count as {unit}.</source>
        <translation>这些单位相互并入，成了一圈：{units}。按 {unit} 计算。</translation>
    </message>
    <message>
        <source>When the event was closed, desk {desk} ended with entry {seq}; that entry is not there as it was then.</source>
        <translation>收尾时 {desk} 台最后一笔是第 {seq} 笔；现在这一笔不在了，或与当时不同。</translation>
    </message>
    <message>
        <source>When the event was closed, {name} was {closed}; its entries come to {fold}.</source>
        <translation>收尾时 {name} 为 {closed}；按当时的各笔重算为 {fold}。</translation>
    </message>
    <message>
        <source>{operator} stands under a count of cash or a closing, and is nobody here.</source>
        <translation>{operator} 在点钞单或结算单上署名，但名单上没有此人。</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Claims</source>
        <translation>认领</translation>
    </message>
    <message>
        <source>Columns that are not read: {columns}. Say with --map what one of them holds.</source>
        <translation>没有读取的列：{columns}。可用 --map 指明某列是什么。</translation>
    </message>
    <message>
        <source>Desk {desk} of event {event}: left out is what comes after entry {after}, because nothing proves it any more. Rows seen there: {rows}.</source>
        <translation>活动 {event} 的 {desk} 台：第 {after} 笔之后的没有写出，因为已无法证明。那里还看得到 {rows} 行。</translation>
    </message>
    <message>
        <source>Entries that their chains prove: {entries}.</source>
        <translation>哈希链能证明的记录：{entries} 笔。</translation>
    </message>
    <message>
        <source>Event {event} is written to {path}. Acts: {acts}.</source>
        <translation>活动 {event} 已写入 {path}。事项：{acts}。</translation>
    </message>
    <message>
        <source>Givers</source>
        <translation>捐赠单位和个人</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>物资</translation>
    </message>
    <message>
        <source>Goods promised</source>
        <translation>认捐物资</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>已收物资</translation>
    </message>
    <message>
        <source>Goods without a value</source>
        <translation>未计价物资</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Line {number}: {reason}</source>
        <translation>第 {number} 行：{reason}</translation>
    </message>
    <message>
        <source>Lost from the register but named by entries, so that only the id stands there: {count}.</source>
        <translation>名录中已丢失、但记录提到的，只留下编号：{count} 个。</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Of table {table} not every row could be read.</source>
        <translation>{table} 表有些行读不出来。</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>待到账</translation>
    </message>
    <message>
        <source>People served</source>
        <translation>服务人次</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>认捐</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>累计筹集</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>到账</translation>
    </message>
    <message>
        <source>Rehearsing</source>
        <translation>彩排中</translation>
    </message>
    <message>
        <source>Row {row}, column {column}, “{value}”: {said}</source>
        <translation>第 {row} 行 {column} 列“{value}”：{said}</translation>
    </message>
    <message>
        <source>Row {row}: {said}</source>
        <translation>第 {row} 行：{said}</translation>
    </message>
    <message>
        <source>Row {row}: “{name}” looks like “{like}” ({id}), {percent} %.</source>
        <translation>第 {row} 行：“{name}”与“{like}”（{id}）相似，{percent}%。</translation>
    </message>
    <message>
        <source>Row {row}: “{name}” looks like “{like}” of row {other}, {percent} %.</source>
        <translation>第 {row} 行：“{name}”与第 {other} 行的“{like}”相似，{percent}%。</translation>
    </message>
    <message>
        <source>Stopped from the keyboard; what was not answered is not saved.</source>
        <translation>已从键盘停止；没有得到答复的内容没有保存。</translation>
    </message>
    <message>
        <source>The books are sound. Entries: {entries}; desks: {desks}.</source>
        <translation>台账完好。登记：{entries}；服务台：{desks}。</translation>
    </message>
    <message>
        <source>The command is not understood: {reason} “welfare-desk --help” lists what there is.</source>
        <translation>无法理解该命令：{reason} 用“welfare-desk --help”查看可用命令。</translation>
    </message>
    <message>
        <source>The file that stood there is kept as {kept}.</source>
        <translation>原来的文件保留为 {kept}。</translation>
    </message>
    <message>
        <source>The program failed at something that it should know how to do. What was saved is safe; please send {path} to those who look after the program.</source>
        <translation>程序在它本该会做的事情上出了差错。已保存的内容是安全的；请把 {path} 发给维护程序的人。</translation>
    </message>
    <message>
        <source>The template {path} is written. Fill it in, then import it.</source>
        <translation>模板 {path} 已写好。请填写后导入。</translation>
    </message>
    <message>
        <source>Units registered</source>
        <translation>登记单位</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>What could be read is written to {path}.</source>
        <translation>读得出的内容已写入 {path}。</translation>
    </message>
    <message>
        <source>{path} is a whole backup: it was reopened, checked and compared. Entries: {entries}.</source>
        <translation>{path} 是一份完整的备份：已重新打开、核查并比对。共 {entries} 笔。</translation>
    </message>
    <message>
        <source>{path} is imported. Acts: {acts}; new entries: {entries}; already posted: {stood}.</source>
        <translation>{path} 已导入。事项：{acts}；新登记：{entries}；原已登记：{stood}。</translation>
    </message>
    <message>
        <source>{path} is imported. Rows: {rows}; new: {new}; changed: {changed}; unchanged: {unchanged}.</source>
        <translation>{path} 已导入。行数：{rows}；新增：{new}；变更：{changed}；未变：{unchanged}。</translation>
    </message>
    <message>
        <source>{path} is in order. Rows: {rows}; new: {new}; changed: {changed}; unchanged: {unchanged}. Nothing was written.</source>
        <translation>{path} 没有问题。行数：{rows}；新增：{new}；变更：{changed}；未变：{unchanged}。没有写入任何内容。</translation>
    </message>
    <message>
        <source>{path} is written. Rows: {rows}.</source>
        <translation>{path} 已写好。行数：{rows}。</translation>
    </message>
    <message>
        <source>{path} now holds what {backup} holds. Entries: {entries}.</source>
        <translation>{path} 现在的内容与 {backup} 相同。共 {entries} 笔。</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A claim says how much in one way only: whole, fen, quantity or slots.</source>
        <translation>认领多少只能用一种方式说明：whole、fen、quantity 或 slots。</translation>
    </message>
    <message>
        <source>A gift names exactly one giver: a unit, “anonymous”: true or “unknown”: true.</source>
        <translation>一笔捐赠只能有一个捐赠方：写明单位，或 “anonymous”: true，或 “unknown”: true。</translation>
    </message>
    <message>
        <source>A joint claim names the same unit twice, as its lead or among its partners. Nothing was saved; name each unit once.</source>
        <translation>联合认领里同一单位出现了两次（牵头或合作单位）。没有保存；每个单位只填一次。</translation>
    </message>
    <message>
        <source>A large amount: read it out. Enter again if it is ¥{figures}, {upper}.</source>
        <translation>金额较大，请读一遍。若确是 ¥{figures}，{upper}，请再按 Enter。</translation>
    </message>
    <message>
        <source>A need that was claimed cannot go: withdraw its claims first.</source>
        <translation>已有认领的需求不能移除：请先撤回认领。</translation>
    </message>
    <message>
        <source>A place is a short number or word: write {most} characters at most.</source>
        <translation>位置是简短的编号或词：最多 {most} 个字。</translation>
    </message>
    <message>
        <source>A price for each needs a number of pieces: write how many.</source>
        <translation>有单价就要有数量：请填写数量。</translation>
    </message>
    <message>
        <source>A state-owned enterprise needs its own approval before it gives, and it is not noted yet. Claim now; the approval can follow.</source>
        <translation>国有企业捐赠前须经本单位内部审批，目前没有登记已通过。可先认领，审批随后补上。</translation>
    </message>
    <message>
        <source>A table is written as .xlsx or .csv, and {path} ends in neither. Nothing was written; choose a name with one of the two.</source>
        <translation>表格只写成 .xlsx 或 .csv，而 {path} 不以二者结尾。没有写入；请用其中一种结尾命名。</translation>
    </message>
    <message>
        <source>A unit stands twice in this claim: name each once.</source>
        <translation>同一单位在这次认领里出现了两次：每个单位只填一次。</translation>
    </message>
    <message>
        <source>An amount must be more than nothing. Nothing was saved; type the amount.</source>
        <translation>金额必须大于 0。没有保存；请输入金额。</translation>
    </message>
    <message>
        <source>An entry carried from a log needs seq, number, posted_by and hash together; give all four or none.</source>
        <translation>从台账带来的登记须同时有 seq、number、posted_by 和 hash；请四项都写或都不写。</translation>
    </message>
    <message>
        <source>An event that was closed is opened again only with a reason. Nothing was saved; write why.</source>
        <translation>已收尾的活动须写明原因才能重新开启。没有保存，请写明原因。</translation>
    </message>
    <message>
        <source>Another day was agreed on</source>
        <translation>已商定另一个到期日</translation>
    </message>
    <message>
        <source>Another line has the same goal: one of the two is enough.</source>
        <translation>另一行的目标相同，保留一行就够了。</translation>
    </message>
    <message>
        <source>Another name is written, but the name shown is not “Another name”. Choose that, or leave the cell empty.</source>
        <translation>填写了化名，但公开意愿不是“化名”。请改选化名，或将此格留空。</translation>
    </message>
    <message>
        <source>Another name shall be shown, but none is written. Write it, or choose otherwise.</source>
        <translation>选择了显示化名，但没有填写化名。请填写，或改选其他方式。</translation>
    </message>
    <message>
        <source>Another program is writing to {path} and does not let go. Nothing was saved; close the other program and press Enter again.</source>
        <translation>另一个程序正在写入 {path}，一直没有释放。没有保存；请关闭那个程序，再按 Enter。</translation>
    </message>
    <message>
        <source>Another stall stands there: people would look for both at one place.</source>
        <translation>另一个服务点已在这个位置，大家会找错。</translation>
    </message>
    <message>
        <source>Badge {badge} belongs to another unit. Nothing was saved; take number {free}.</source>
        <translation>号牌号 {badge} 属于另一个单位。没有保存；请用 {free} 号。</translation>
    </message>
    <message>
        <source>Bank reference {bank_ref} is booked as {number}. Nothing was saved; the same transfer counts once.</source>
        <translation>银行流水号 {bank_ref} 已登记为 {number}。没有保存；同一笔转账只记一次。</translation>
    </message>
    <message>
        <source>Between 1 and {most} sheets are printed at once. Nothing was numbered; write how many.</source>
        <translation>一次打印 1 至 {most} 张。没有编号；请写上要几张。</translation>
    </message>
    <message>
        <source>Both are one unit already: {name}. Nothing was saved; choose two different units.</source>
        <translation>两者已是同一个单位：{name}。没有保存；请选两个不同的单位。</translation>
    </message>
    <message>
        <source>Cell {cell} holds the character {character}, which is no letter and cannot be saved. Nothing was written; delete it from the text “{text}”.</source>
        <translation>单元格 {cell} 含有 {character}，它不是文字，无法保存。没有写入；请从“{text}”中删去它。</translation>
    </message>
    <message>
        <source>Cell {cell} of {path} holds more than {limit} characters, more than a cell may. Nothing was read or written; shorten its text.</source>
        <translation>{path} 的单元格 {cell} 超过 {limit} 个字，超出一格的上限。没有读取也没有写入；请把文字缩短。</translation>
    </message>
    <message>
        <source>Characters of this cell were lost ({shown}): the file was saved in another encoding. Save it again as a workbook, or as CSV in UTF-8.</source>
        <translation>此格有字符丢失（{shown}）：文件保存时的编码不对。请重新保存为工作簿，或 UTF-8 编码的 CSV。</translation>
    </message>
    <message>
        <source>Claims that stand for project {number}: {count}. Nothing was saved; withdraw the claims first, then the project.</source>
        <translation>项目 {number} 号有效的认领：{count} 条。没有保存；请先撤回认领，再撤下项目。</translation>
    </message>
    <message>
        <source>Column {column} “{title}” is not read: accounts and bank cards are not kept here.</source>
        <translation>{column} 列“{title}”不读取：本程序不保存账号和银行卡号。</translation>
    </message>
    <message>
        <source>Column {column} “{title}” is not read: addresses are not kept here.</source>
        <translation>{column} 列“{title}”不读取：本程序不保存地址。</translation>
    </message>
    <message>
        <source>Column {column} “{title}” is not read: birth dates and ages are not kept here.</source>
        <translation>{column} 列“{title}”不读取：本程序不保存出生日期和年龄。</translation>
    </message>
    <message>
        <source>Column {column} “{title}” is not read: ethnicity, faith and health are not kept here.</source>
        <translation>{column} 列“{title}”不读取：本程序不保存民族、宗教信仰和健康状况。</translation>
    </message>
    <message>
        <source>Column {column} “{title}” is not read: numbers of accounts, cards, telephones and identity papers are not kept here.</source>
        <translation>{column} 列“{title}”不读取：这里不保存账号、卡号、电话和证件号码。</translation>
    </message>
    <message>
        <source>Column {column} “{title}” is not read: numbers of identity papers are not kept here.</source>
        <translation>{column} 列“{title}”不读取：本程序不保存证件号码。</translation>
    </message>
    <message>
        <source>Column {column} “{title}” is not read: whether somebody belongs to a party is not kept here.</source>
        <translation>{column} 列“{title}”不读取：本程序不保存政治面貌。</translation>
    </message>
    <message>
        <source>Column {column} “{title}” is not read: who benefits is kept in words and as a count, never by name.</source>
        <translation>{column} 列“{title}”不读取：受益对象只写人群和人数，不写姓名。</translation>
    </message>
    <message>
        <source>Desk {desk} is held by {program} (process {pid} on {host}, since {since}). Close it there, or work as another desk.</source>
        <translation>服务台 {desk} 正由 {program} 使用（{host} 上的进程 {pid}，自 {since} 起）。请在那边关闭，或换一个服务台。</translation>
    </message>
    <message>
        <source>Did you mean ¥{meant}? Enter again if it is ¥{figures}, {upper}.</source>
        <translation>是不是想输入 ¥{meant}？如确为 ¥{figures}（{upper}），请再按一次回车。</translation>
    </message>
    <message>
        <source>Each milestone is above 0 and stands once. Nothing was saved; correct the list.</source>
        <translation>每个里程碑都要大于 0，且只能出现一次。没有保存，请改正列表。</translation>
    </message>
    <message>
        <source>Entry {seq} of desk {desk} differs from the one in this file. Nothing was saved; the two logs of desk {desk} cannot become one.</source>
        <translation>服务台 {desk} 第 {seq} 笔与本文件中的不同。没有保存；服务台 {desk} 的两份记录不能合并。</translation>
    </message>
    <message>
        <source>Entry {seq} of desk {desk} does not follow: entry {wanted} is missing. Nothing was saved; import the whole log.</source>
        <translation>服务台 {desk} 第 {seq} 笔接不上：缺第 {wanted} 笔。没有保存；请导入完整的记录。</translation>
    </message>
    <message>
        <source>Evening files know no act “{act}”; the acts are listed in docs/evening.md.</source>
        <translation>活动记录中没有“{act}”这种事项；可用的事项见 docs/evening.md。</translation>
    </message>
    <message>
        <source>Far more than {number} of this giver. Enter again if it is ¥{figures}, {upper}.</source>
        <translation>远高于这位捐赠方的 {number}。若确是 ¥{figures}，{upper}，请再按 Enter。</translation>
    </message>
    <message>
        <source>For whom is the place? Pick a unit, or write how they are known.</source>
        <translation>为谁留名额？选一个单位，或写明是谁。</translation>
    </message>
    <message>
        <source>From ¥{figures} on a second person looks at a gift of money. Nothing was saved; let somebody look, and choose who it was.</source>
        <translation>¥{figures} 及以上的款项要由第二个人复核。什么都没有保存；请人看过，并选择是谁。</translation>
    </message>
    <message>
        <source>From ¥{figures} on a second person looks at the amount: choose who did.</source>
        <translation>¥{figures} 及以上的金额要由第二个人复核：请选择复核人。</translation>
    </message>
    <message>
        <source>Gifts are about ¥{usual} this time. Enter again if it is ¥{figures}, {upper}.</source>
        <translation>这次的捐赠多在 ¥{usual} 上下。如确为 ¥{figures}（{upper}），请再按一次回车。</translation>
    </message>
    <message>
        <source>Goods are needed, but it is not said how many.</source>
        <translation>需求是物资，但没有填写数量。</translation>
    </message>
    <message>
        <source>Goods are refused with a reason that can be told to whoever brought them. Nothing was saved; write why.</source>
        <translation>婉拒物资要有可以告诉对方的理由。什么都没有保存；请写明原因。</translation>
    </message>
    <message>
        <source>Goods or money are needed, but neither a quantity nor an amount is written.</source>
        <translation>需求是物资或资金，但数量和金额都没有填写。</translation>
    </message>
    <message>
        <source>How much of the gift is for project No. {number}?</source>
        <translation>这笔捐赠中有多少用于 {number} 号项目？</translation>
    </message>
    <message>
        <source>How was it given? Choose cash, transfer or another way.</source>
        <translation>怎么给的？请选现金、转账或其他方式。</translation>
    </message>
    <message>
        <source>How was the money handed back? Choose a way.</source>
        <translation>款项怎么退回的？请选一种方式。</translation>
    </message>
    <message>
        <source>In {path} a quotation mark that opens in row {row} is not closed where a cell ends. Nothing was read; correct the row, or save the table as .xlsx.</source>
        <translation>{path} 第 {row} 行的引号没有在单元格结尾处配对。没有读取；请改正这一行，或另存为 .xlsx。</translation>
    </message>
    <message>
        <source>Is it money, goods or a service? Choose at least one.</source>
        <translation>是资金、物资还是服务？请至少选一项。</translation>
    </message>
    <message>
        <source>It differs by ¥{figures}. Count again, or write why it differs.</source>
        <translation>相差 ¥{figures}。请重点一遍，或写明原因。</translation>
    </message>
    <message>
        <source>It is due on that day already: write another one, or go back.</source>
        <translation>到期日本来就是这一天：请写另一天，或返回。</translation>
    </message>
    <message>
        <source>It is not clear for whom the place is to be kept, or how many of them. Nothing was saved; choose a unit or write a name.</source>
        <translation>没有写明为谁保留名额，或保留几个。没有保存；请选单位或写名称。</translation>
    </message>
    <message>
        <source>It is not clear who gives. Nothing was saved; choose a unit, or anonymous.</source>
        <translation>不清楚是谁捐赠。没有保存；请选择单位，或选匿名。</translation>
    </message>
    <message>
        <source>It is not said what is needed. Choose money, goods, either of them, or a service.</source>
        <translation>没有写明需求形式。请选择资金、物资、物资或资金、服务。</translation>
    </message>
    <message>
        <source>It is said how the money was handed back, and that it was not. Nothing was saved; choose that it was handed back, or leave out how.</source>
        <translation>既写了怎样退款，又没有选择退款。什么都没有保存；请选择已退款，或去掉退款方式。</translation>
    </message>
    <message>
        <source>It was stopped before its end, so nothing was changed. It can be begun again.</source>
        <translation>已中途停止，什么都没有改动。可以重新开始。</translation>
    </message>
    <message>
        <source>It would end before it starts: compare the two times.</source>
        <translation>结束早于开始：请核对两个时间。</translation>
    </message>
    <message>
        <source>Lines of {path} that cannot be taken: {count}. Nothing was written; correct them and import the file again.</source>
        <translation>{path} 中有 {count} 行无法接受，什么也没有写入；请改正后重新导入。</translation>
    </message>
    <message>
        <source>Meanwhile {later} gave {number} another use, which this would undo. Nothing was saved; look at {number} in the journal, and begin again from there.</source>
        <translation>其间 {later} 已调整 {number} 的用途，照此提交会把它抹掉。未作任何保存；请在台账中查看 {number}，再从那里重新开始。</translation>
    </message>
    <message>
        <source>Money has a way it came, goods have a value, a condition and a day on which they expire, a service has none of these. Nothing was saved; leave out what does not belong here.</source>
        <translation>款项有到账方式，物资有估价、成色和有效期，服务没有这些。什么都没有保存；请去掉不属于这一类的内容。</translation>
    </message>
    <message>
        <source>Money is needed, but no amount is written.</source>
        <translation>需求是资金，但没有填写金额。</translation>
    </message>
    <message>
        <source>Need line {line} of project {project} would disappear, but claims may name it. Keep the line and set what it needs to nothing.</source>
        <translation>项目 {project} 的需求 {line} 会消失，但可能已有认领指向它。请保留这一条，把需求改为空。</translation>
    </message>
    <message>
        <source>No column holds the amounts. Say which one does.</source>
        <translation>没有金额列。请指定哪一列是金额。</translation>
    </message>
    <message>
        <source>No column holds the days. Say which one does.</source>
        <translation>没有日期列。请指定哪一列是日期。</translation>
    </message>
    <message>
        <source>No column holds the names. Say which one does, or add a column “{title}”.</source>
        <translation>没有名称列。请指明哪一列是名称，或添加“{title}”列。</translation>
    </message>
    <message>
        <source>No column holds the numbers. Say which one does, or add a column “{title}”.</source>
        <translation>没有编号列。请指明哪一列是编号，或添加“{title}”列。</translation>
    </message>
    <message>
        <source>No entry {entry} is posted. Nothing was saved; post that one first.</source>
        <translation>没有登记 {entry}。没有保存；请先登记那一笔。</translation>
    </message>
    <message>
        <source>No event is open yet, so this act belongs nowhere; let the event's own act come first.</source>
        <translation>还没有打开任何活动，此事项无处归属；请把活动本身放在最前面。</translation>
    </message>
    <message>
        <source>No paper sheet {sheet} was printed for this event. Nothing was saved; look at the number on the sheet again.</source>
        <translation>本次活动没有打印过纸单 {sheet}。什么都没有保存；请再看一下纸单上的编号。</translation>
    </message>
    <message>
        <source>No place is free to be kept for {who}. Nothing was saved; the waiting list stays as it is.</source>
        <translation>没有空出的名额可以为 {who} 保留。没有保存；候补名单不变。</translation>
    </message>
    <message>
        <source>No project has the ID {typed}. Leave the cell empty for a new project; the ID of a project stands in the exported list.</source>
        <translation>没有 ID 为 {typed} 的项目。新项目请留空；已有项目的 ID 在导出的清单中。</translation>
    </message>
    <message>
        <source>No row of titles was found in the first rows, such as 交易日期 and 金额. Choose the file as the bank exports it, or write titles above the rows.</source>
        <translation>前面的行里没有找到表头（如“交易日期”“金额”）。请用银行导出的原文件，或在数据上方写上表头。</translation>
    </message>
    <message>
        <source>No row of titles was found: the first rows hold none of the known titles, such as {examples}. Write one above the rows, or save a template and copy the rows into it.</source>
        <translation>没有找到标题行：前面几行没有“{examples}”之类的标题。请在数据上方加一行标题，或另存模板后把数据复制进去。</translation>
    </message>
    <message>
        <source>No scene is chosen to take turns: choose at least two, or let none take turns.</source>
        <translation>轮播至少要两个场景：请再选，或关闭轮播。</translation>
    </message>
    <message>
        <source>No service stall {stall} is registered. Nothing was saved; register it first.</source>
        <translation>没有志愿服务点 {stall}。没有保存；请先登记它。</translation>
    </message>
    <message>
        <source>No statement brought this line. Nothing was saved; take the statement first.</source>
        <translation>对账单里没有这一行。没有保存；请先导入对账单。</translation>
    </message>
    <message>
        <source>No unit has the ID {typed}. Leave the cell empty for a new unit; the ID of a unit stands in the exported register.</source>
        <translation>没有 ID 为 {typed} 的单位。新单位请留空；已有单位的 ID 在导出的名册中。</translation>
    </message>
    <message>
        <source>No unit is chosen yet: pick one from the list, or register it as new.</source>
        <translation>还没有选单位：请从列表里选，或新建单位。</translation>
    </message>
    <message>
        <source>No unit {unit} is registered. Nothing was saved; register the unit first.</source>
        <translation>名册里没有单位 {unit}。没有保存；请先建档。</translation>
    </message>
    <message>
        <source>No. {number} belongs to another project, and a number is never used again.</source>
        <translation>{number} 号已属于另一个项目，编号不会再次使用。</translation>
    </message>
    <message>
        <source>Nobody asked for this place to be kept. Nothing was saved; ask for it anew.</source>
        <translation>没有人要求保留这个名额。没有保存；请重新保留。</translation>
    </message>
    <message>
        <source>Nobody knows the code {value} of the field “{field}”; the codes are listed in docs/evening.md.</source>
        <translation>字段“{field}”的代码 {value} 无人认识；可用代码见 docs/evening.md。</translation>
    </message>
    <message>
        <source>Nobody noted these goods when they were brought. Nothing was saved; note them.</source>
        <translation>这些物资送到时没有登记。什么都没有保存；请先登记到货。</translation>
    </message>
    <message>
        <source>Not recorded yet: the file is still being opened. What was typed is still there; press Enter again in a moment.</source>
        <translation>尚未登记：文件仍在打开。已输入的内容还在，请稍后再按回车。</translation>
    </message>
    <message>
        <source>Nothing can be kept without a name. Nothing was saved; write its name.</source>
        <translation>没有名称就无法登记。没有保存；请写上名称。</translation>
    </message>
    <message>
        <source>Nothing is called “{field}” here. Name it as a template titles it, or by its key.</source>
        <translation>没有名为“{field}”的字段。请用模板中的标题或字段名指明。</translation>
    </message>
    <message>
        <source>Nothing of {path} can be read any more, so nothing was written. Restore its newest backup.</source>
        <translation>{path} 已经什么都读不出来，因此没有写出文件。请恢复最新的备份。</translation>
    </message>
    <message>
        <source>Nothing that was pledged is open here. Pick somebody else, or record the money as a gift.</source>
        <translation>这里没有待到账的认捐。请选择其他付款方，或把这笔钱登记为捐赠。</translation>
    </message>
    <message>
        <source>Number {number} belongs to another project, and a number is never used again. Nothing was saved; take number {free}.</source>
        <translation>编号 {number} 属于另一个项目，编号不重复使用。没有保存；请用 {free} 号。</translation>
    </message>
    <message>
        <source>One of {path} and {backup} is a rehearsal and the other holds real books. Nothing was changed; choose a backup of the same file.</source>
        <translation>{path} 和 {backup} 一份是彩排，一份是正式台账。什么都没有改动；请选同一文件的备份。</translation>
    </message>
    <message>
        <source>Only one thing can say how much is claimed: leave the others empty.</source>
        <translation>认领多少只能用一种说法：其余请留空。</translation>
    </message>
    <message>
        <source>Paper sheet {sheet} is typed in already, as {number}. Nothing was saved; look at {number} before you go on.</source>
        <translation>纸单 {sheet} 已经录入，编号 {number}。什么都没有保存；请先看一下 {number}。</translation>
    </message>
    <message>
        <source>Paper sheet {sheet} was marked as spoiled: {reason}. Nothing was saved; look at the number again, or take the mark back first.</source>
        <translation>纸单 {sheet} 已标为作废：{reason}。什么都没有保存；请再核对编号，或先取消作废标记。</translation>
    </message>
    <message>
        <source>Places left: {left} of {slots}. Kept for {kept_for} until {until}: {kept}. Nothing was saved; choose another need, or the waiting list.</source>
        <translation>{slots} 个名额还剩 {left} 个，另为 {kept_for} 保留 {kept} 个，到 {until}。没有保存；请选另一条需求，或登记候补。</translation>
    </message>
    <message>
        <source>Places left: {left} of {slots}. Nothing was saved; choose fewer places, another need, or the waiting list.</source>
        <translation>{slots} 个名额还剩 {left} 个。没有保存；请少选几个名额、换一条需求，或登记候补。</translation>
    </message>
    <message>
        <source>Places of need {what} that are taken already: {taken}. Nothing was saved; leave at least as many places, or withdraw claims first.</source>
        <translation>需求“{what}”已占用的名额：{taken}。没有保存；请至少保留这么多名额，或先撤回认领。</translation>
    </message>
    <message>
        <source>Places of project {project} are counted need by need, and the claim names none. Nothing was saved; say which need is claimed.</source>
        <translation>项目 {project} 的名额按需求计算，而这次认领没有写明哪一条。没有保存；请写明认领哪一条需求。</translation>
    </message>
    <message>
        <source>Problems in the sheet: {count}. Nothing was written; correct them first.</source>
        <translation>表中的问题：{count} 处。没有写入任何内容，请先改正。</translation>
    </message>
    <message>
        <source>Project No. {number} has two rows: one row with the sum is enough.</source>
        <translation>{number} 号项目占了两行：合并为一行即可。</translation>
    </message>
    <message>
        <source>Project No. {number} needs ¥{need} in all. Enter again if it is ¥{figures}, {upper}.</source>
        <translation>第 {number} 号项目总共需要 ¥{need}。如确为 ¥{figures}（{upper}），请再按一次回车。</translation>
    </message>
    <message>
        <source>Project {number} was on the list before, so it cannot be a draft again. Nothing was saved; withdraw it instead.</source>
        <translation>项目 {number} 号先前已发布，不能再改为草拟。没有保存；请改为撤下。</translation>
    </message>
    <message>
        <source>Project {project} has no need line {line}. Nothing was saved; choose one of its lines.</source>
        <translation>项目 {project} 没有需求 {line}。没有保存；请从它的需求里选。</translation>
    </message>
    <message>
        <source>Project {project} is not on the market's list: it is a draft or was withdrawn. Nothing was saved; publish it first, or choose another project.</source>
        <translation>项目 {project} 不在集市清单上：它是草稿或已撤下。没有保存；请先发布，或选另一个项目。</translation>
    </message>
    <message>
        <source>Row {row} has the same ID. One unit stands in one row.</source>
        <translation>第 {row} 行 ID 相同。一个单位只占一行。</translation>
    </message>
    <message>
        <source>Row {row} has the same badge. Leave one of them empty.</source>
        <translation>第 {row} 行号牌号相同。请将其中一个留空。</translation>
    </message>
    <message>
        <source>Row {row} has the same credit code: “{name}”. One unit stands in one row.</source>
        <translation>第 {row} 行“{name}”的信用代码相同。一个单位只占一行。</translation>
    </message>
    <message>
        <source>Row {row} has the same name. One unit stands in one row; take one of them out.</source>
        <translation>第 {row} 行名称相同。一个单位只占一行，请删去其中一行。</translation>
    </message>
    <message>
        <source>Row {row} has the same need ID. One need has one row.</source>
        <translation>第 {row} 行需求 ID 相同。一项需求只占一行。</translation>
    </message>
    <message>
        <source>Row {row} has the same number and another name, “{other}”. Give each project a number of its own, or write the same name.</source>
        <translation>第 {row} 行编号相同而名称是“{other}”。请给每个项目不同的编号，或写相同的名称。</translation>
    </message>
    <message>
        <source>Row {row} has the same number for another project. Give one of them another number.</source>
        <translation>第 {row} 行的另一个项目用了同一编号。请给其中一个换编号。</translation>
    </message>
    <message>
        <source>Row {row} of {path} has more than {limit} columns, more than can be taken. Nothing was read; delete the columns that are not needed.</source>
        <translation>{path} 第 {row} 行超过 {limit} 列，超出上限。没有读取；请删去用不着的列。</translation>
    </message>
    <message>
        <source>Row {row} of {source} has the same reference and was taken before under another way of paying. Nothing was written; choose that way, or another file.</source>
        <translation>{source} 第 {row} 行流水号相同，此前按另一种收款方式导入过。没有写入；请选那种方式，或换一个文件。</translation>
    </message>
    <message>
        <source>Row {row} says “{other}” of the same project. Write the same in both rows, or leave this cell empty.</source>
        <translation>同一项目在第 {row} 行写的是“{other}”。请两行写得一致，或将此格留空。</translation>
    </message>
    <message>
        <source>Somebody of this name types here already: choose them, or take another name.</source>
        <translation>已有同名的录入人：请选用，或换一个名字。</translation>
    </message>
    <message>
        <source>Something came for {number} before it was taken back, and would not count for the new entry. Nothing was saved; record what is still promised as a new pledge.</source>
        <translation>{number} 在作废前已有到账，这些到账不会计入新条目。未保存；请把仍认捐的部分另记一条新的认捐。</translation>
    </message>
    <message>
        <source>Something came open since the list was shown. The event is not closed; look at the checklist, then close it again.</source>
        <translation>清单显示后又有事项未了结。没有收尾，请看过清单再收尾。</translation>
    </message>
    <message>
        <source>Something outside the program went wrong.</source>
        <translation>程序之外出了状况。</translation>
    </message>
    <message>
        <source>Such units give about ¥{usual} this time. Enter again if it is ¥{figures}, {upper}.</source>
        <translation>同类单位这次多在 ¥{usual} 上下。如确为 ¥{figures}（{upper}），请再按一次回车。</translation>
    </message>
    <message>
        <source>The act is about the event {other}, but the event here is {event}; one evening file holds one event.</source>
        <translation>此事项属于活动 {other}，而这里是活动 {event}；一份活动记录只能有一个活动。</translation>
    </message>
    <message>
        <source>The act “{act}” has no field “{field}” here; correct its name or leave it out.</source>
        <translation>事项“{act}”此处没有字段“{field}”；请改正字段名或去掉它。</translation>
    </message>
    <message>
        <source>The act “{act}” lacks the field “{field}”, which it cannot do without; add it.</source>
        <translation>事项“{act}”缺少必需的字段“{field}”；请补上。</translation>
    </message>
    <message>
        <source>The allocations come to {allocated} fen but the gift to {fen} fen; lower them.</source>
        <translation>分配合计 {allocated} 分，超过了捐赠的 {fen} 分；请减少分配。</translation>
    </message>
    <message>
        <source>The amount is not quantity times unit price: {quantity} × ¥{price} is ¥{product}. Correct one of the three.</source>
        <translation>金额不等于数量乘单价：{quantity} × ¥{price} = ¥{product}。请改正三者之一。</translation>
    </message>
    <message>
        <source>The amount is still empty.</source>
        <translation>金额还没有填。</translation>
    </message>
    <message>
        <source>The amount must be above 0, two decimals at most.</source>
        <translation>金额要大于 0，最多两位小数。</translation>
    </message>
    <message>
        <source>The answer cannot be written where it should go. What was done is saved; check the disk that takes the answers, then ask again.</source>
        <translation>答复写不到指定的地方。已完成的都已保存；请检查存放答复的磁盘，再试一次。</translation>
    </message>
    <message>
        <source>The backup was stopped before its end and counts for nothing. Make another one.</source>
        <translation>备份没有做完就停下了，不算数。请再做一次。</translation>
    </message>
    <message>
        <source>The backup {path} does not hold what the file holds. Nothing was changed; check the disk and try again.</source>
        <translation>备份 {path} 与原文件内容不一致。没有改动；请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>The badge {badge} belongs to “{name}”. Leave the cell empty for a new number.</source>
        <translation>号牌号 {badge} 属于“{name}”。请留空以取得新号。</translation>
    </message>
    <message>
        <source>The cell holds a formula that was never calculated. Open the file in a spreadsheet program and save it there, or write the value itself.</source>
        <translation>此格的公式从未计算过。请用表格软件打开文件再保存一次，或直接填写数值或文字。</translation>
    </message>
    <message>
        <source>The cell holds characters that cannot be seen ({shown}). Type the text anew.</source>
        <translation>此格含有看不见的字符（{shown}）。请重新输入。</translation>
    </message>
    <message>
        <source>The cell shows {shown} because its formula failed. Write the value itself.</source>
        <translation>此格的公式出错，显示为 {shown}。请直接填写数值或文字。</translation>
    </message>
    <message>
        <source>The check was stopped before its end, so nothing is known. Begin it again.</source>
        <translation>核查没有做完就停下了，还不能下结论。请重新开始。</translation>
    </message>
    <message>
        <source>The claim says in more than one way how much it takes on. Nothing was saved; leave one of them.</source>
        <translation>认领多少只能用一种方式说明。没有保存；请只留一项。</translation>
    </message>
    <message>
        <source>The comma in “{typed}” stands in the wrong place: write 12,000 or 1.2万.</source>
        <translation>“{typed}”里的逗号位置不对：请写 12,000 或 1.2万。</translation>
    </message>
    <message>
        <source>The credit code has {length} characters; it must have {wanted}.</source>
        <translation>信用代码有 {length} 位，应为 {wanted} 位。</translation>
    </message>
    <message>
        <source>The credit code is registered for “{name}”. Give this row the ID {id} if it is the same unit.</source>
        <translation>该信用代码已登记给“{name}”。若是同一单位，请在本行填写 ID {id}。</translation>
    </message>
    <message>
        <source>The credit code {code} does not pass its check. Compare it with the paper; it can be kept as not verified.</source>
        <translation>统一社会信用代码 {code} 校验不通过。请与证照核对；也可以先按“未核验”保存。</translation>
    </message>
    <message>
        <source>The credit code {code} does not pass its check: a character is wrong or two changed places. Compare it with the paper, or say yes under “Code not verified”.</source>
        <translation>信用代码 {code} 未通过校验：有一位写错，或两位颠倒。请与证照核对，或在“未核验”列写“是”。</translation>
    </message>
    <message>
        <source>The day {typed} lies outside the years {first} to {last}.</source>
        <translation>日期 {typed} 不在 {first} 年至 {last} 年之间。</translation>
    </message>
    <message>
        <source>The disk with {path} does not answer properly. Nothing was saved; copy the file to another disk and go on there.</source>
        <translation>{path} 所在的磁盘工作不正常。没有保存；请把文件复制到另一块磁盘上继续。</translation>
    </message>
    <message>
        <source>The disk with {path} is full, so no backup was kept in it. The file itself is safe; make space there, or choose another place.</source>
        <translation>{path} 所在的磁盘已满，没有往那里备份。台账文件本身是安全的；请在那里腾出空间，或另选一个位置。</translation>
    </message>
    <message>
        <source>The disk with {path} is full. Nothing was saved; make space and press Enter again.</source>
        <translation>{path} 所在的磁盘已满。没有保存；请腾出空间，再按 Enter。</translation>
    </message>
    <message>
        <source>The disk with {path} is full. Nothing was written; make space, or choose another disk.</source>
        <translation>{path} 所在的磁盘已满。没有写入；请腾出空间，或选另一个磁盘。</translation>
    </message>
    <message>
        <source>The evening was replayed, but the stage did not show its total in time. Run the rehearsal again, or look into the log of the stage.</source>
        <translation>彩排已播放完毕，但大屏未能按时显示总额。请再彩排一次，或查看大屏的日志。</translation>
    </message>
    <message>
        <source>The event has no name yet: it stands on the stage.</source>
        <translation>活动还没有名称：它要显示在大屏上。</translation>
    </message>
    <message>
        <source>The event is not closed. What must be settled first: {count}. The checklist names it.</source>
        <translation>没有收尾：还须先处理 {count} 项，清单中已列出。</translation>
    </message>
    <message>
        <source>The event was closed at {time} at desk {desk} already. Nothing was saved; open it again first if it shall be closed anew.</source>
        <translation>活动已于 {time} 在服务台 {desk} 收尾。没有保存；如需再次收尾，请先重新开启。</translation>
    </message>
    <message>
        <source>The field “{field}” cannot hold {value}; docs/evening.md says what it takes.</source>
        <translation>字段“{field}”不能填 {value}；填写要求见 docs/evening.md。</translation>
    </message>
    <message>
        <source>The field “{field}” stands twice in one act, so it is unclear what is meant; keep one.</source>
        <translation>同一事项里字段“{field}”出现了两次，无法判断以哪个为准；请只保留一个。</translation>
    </message>
    <message>
        <source>The file is written as “{format}”; this program reads “{known}”. Use a newer program.</source>
        <translation>该文件的格式是“{format}”，本程序只能读“{known}”；请使用更新的程序。</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made, so nothing was saved. Check the disk and its rights.</source>
        <translation>无法建立文件夹 {path}，什么也没有保存；请检查磁盘和权限。</translation>
    </message>
    <message>
        <source>The gift came on {day}: it cannot have been handed back before.</source>
        <translation>这笔款是 {day} 到的：不可能在那之前退还。</translation>
    </message>
    <message>
        <source>The import was stopped, so nothing of {path} was written. It can be run again.</source>
        <translation>导入已停止，{path} 的内容一条也没有写入；可以重新导入。</translation>
    </message>
    <message>
        <source>The last figures of the credit code {code} are lost, for it was kept as a number. Show the column as text, then type the code anew.</source>
        <translation>信用代码 {code} 被当作数字保存，末几位已丢失。请把该列设为文本格式，再重新填写代码。</translation>
    </message>
    <message>
        <source>The ledger expects ¥{expected} now, and ¥{counted} was counted. Nothing was saved; count again, or write why it differs.</source>
        <translation>台账现在应有 ¥{expected}，清点为 ¥{counted}。没有保存，请重点一遍，或写明原因。</translation>
    </message>
    <message>
        <source>The letters in {path} are written in a way that cannot be told apart. Nothing was read; save the table as .xlsx, or as CSV in UTF-8.</source>
        <translation>认不出 {path} 的文字编码。没有读取；请另存为 .xlsx，或 UTF-8 的 CSV。</translation>
    </message>
    <message>
        <source>The line is not one JSON object in UTF-8, so no act can be read from it; look for a cut line or a missing quotation mark.</source>
        <translation>这一行不是一个 UTF-8 编码的 JSON 对象，读不出内容；请检查是否断行或缺少引号。</translation>
    </message>
    <message>
        <source>The need {need} of this project has no row, but a need that once stood does not go. Put its row back, with its need ID.</source>
        <translation>该项目的需求 {need} 没有对应的行，但需求一经登记就不能删除。请补回这一行及其需求 ID。</translation>
    </message>
    <message>
        <source>The number {number} belongs to “{name}”, and numbers are never used again. Give this row the ID {id} if it is the same project, or another number.</source>
        <translation>编号 {number} 属于“{name}”，编号不重复使用。若是同一项目，请在本行填写 ID {id}；否则请换一个编号。</translation>
    </message>
    <message>
        <source>The parts for the projects are more than the gift, or one of them has no amount. Nothing was saved; correct the parts.</source>
        <translation>分给各项目的超过了这笔捐赠，或有一项没有金额。没有保存；请更正。</translation>
    </message>
    <message>
        <source>The parts that pay pledges are more than the gift, or one of them has no amount. Nothing was saved; correct the parts.</source>
        <translation>兑现认捐的部分超过了这笔捐赠，或有一项没有金额。没有保存；请更正。</translation>
    </message>
    <message>
        <source>The parts that pay pledges come to ¥{sum}: the gift cannot be less than that.</source>
        <translation>其中用于认捐的部分合计 ¥{sum}：金额不能比它少。</translation>
    </message>
    <message>
        <source>The picture has {width} × {height} pixels and would be a blur on the wall: {least_width} × {least_height} are the least. Nothing was saved; choose a larger one.</source>
        <translation>图片只有 {width} × {height} 像素，投到墙上会模糊：至少要 {least_width} × {least_height}。没有保存；请换一张大一些的。</translation>
    </message>
    <message>
        <source>The picture is too large: {megabytes} MB and {most} pixels on each side are the most. Nothing was saved; make it smaller and choose it again.</source>
        <translation>图片太大：最多 {megabytes} MB，每边最多 {most} 像素。没有保存；请缩小后重新选择。</translation>
    </message>
    <message>
        <source>The picture {path} could not be written. Check the disk and the rights of the folder.</source>
        <translation>图片 {path} 无法写入。请检查磁盘和文件夹的权限。</translation>
    </message>
    <message>
        <source>The pieces of ¥{face} cannot be counted so. Nothing was saved; write whole numbers of notes and coins in use.</source>
        <translation>¥{face} 的张数不能这样填。没有保存，请按流通的纸币和硬币填整数。</translation>
    </message>
    <message>
        <source>The printer “{printer}” does not take the pages. Look whether it is on and has paper, or save the pages as PDF.</source>
        <translation>打印机“{printer}”不接收页面。请看看是否开机、有没有纸，或把页面存为 PDF。</translation>
    </message>
    <message>
        <source>The program met a fault of its own. What was recorded is safe and work can go on. If it comes back, send the log to support.</source>
        <translation>程序自身出了故障。已登记的内容安全，可以继续工作。如再次出现，请把日志发给支持人员。</translation>
    </message>
    <message>
        <source>The project has claims that stand: withdraw them first, then the project.</source>
        <translation>项目还有有效认领：先撤回认领，再撤下项目。</translation>
    </message>
    <message>
        <source>The project has no name yet: units claim it by its name.</source>
        <translation>项目还没有名称：认领时要按名称选择。</translation>
    </message>
    <message>
        <source>The project has no need {typed}. Leave the cell empty for a new need.</source>
        <translation>该项目没有需求 {typed}。新需求请留空。</translation>
    </message>
    <message>
        <source>The project has no number. Give it one that no other project has or had.</source>
        <translation>项目没有编号。请填写一个从未用过的编号。</translation>
    </message>
    <message>
        <source>The project has the number {number}, and a number stays for good. Write it again.</source>
        <translation>该项目的编号是 {number}，编号不能更改。请改回原编号。</translation>
    </message>
    <message>
        <source>The project was on the list already, so it is no draft again. Withdraw it instead.</source>
        <translation>该项目已发布过，不能改回草拟。如需下架，请改为撤下。</translation>
    </message>
    <message>
        <source>The register changed since the sheet was looked through, so nothing was written. Look it through once more, then import it.</source>
        <translation>检查之后名册有了变动，因此没有写入任何内容。请重新检查，然后再导入。</translation>
    </message>
    <message>
        <source>The row has no name. Write the name of the project.</source>
        <translation>本行没有名称。请填写项目名称。</translation>
    </message>
    <message>
        <source>The row has no name. Write the name of the unit.</source>
        <translation>本行没有名称。请填写单位名称。</translation>
    </message>
    <message>
        <source>The rows come to ¥{sum}, that is ¥{over} more than the gift. Make one of them less.</source>
        <translation>各行合计 ¥{sum}，比捐赠额多 ¥{over}。请把其中一行改少。</translation>
    </message>
    <message>
        <source>The rules of the stage cannot be so: names wait {delay} seconds at most, a scene is shown for {turn} seconds at least, and no amount is below 0. Nothing was saved; correct them.</source>
        <translation>大屏规则不能这样设：姓名最多等 {delay} 秒，每个场景至少显示 {turn} 秒，金额不能小于 0。没有保存，请改正。</translation>
    </message>
    <message>
        <source>The search was stopped before its end. Type again to search anew.</source>
        <translation>查找还没完就停下了。再输入一次即可重新查找。</translation>
    </message>
    <message>
        <source>The shares come to ¥{sum}, that is ¥{over} more than the payment. Make one less.</source>
        <translation>各笔合计 ¥{sum}，比这笔款多 ¥{over}，请把其中一笔改小。</translation>
    </message>
    <message>
        <source>The sheet has no column {column}. Name it by its letter, such as C, or its title.</source>
        <translation>表中没有 {column} 列。请用列的字母（如 C）或标题指明。</translation>
    </message>
    <message>
        <source>The stage could not paint a part of its picture and keeps the last good one. If the hall sees something odd, close the stage and open it again.</source>
        <translation>大屏有一部分画面无法绘制，已保留上一幅完好的画面。如现场看到异常，请关闭大屏再重新打开。</translation>
    </message>
    <message>
        <source>The stage of this event is already open on this computer; it goes on showing.</source>
        <translation>本活动的大屏已在这台电脑上打开，将继续显示。</translation>
    </message>
    <message>
        <source>The statement says ¥{line} and {number} says ¥{entry}. Nothing was saved; correct the entry first, or choose another one.</source>
        <translation>对账单是 ¥{line}，{number} 是 ¥{entry}。没有保存；请先更正登记，或选另一笔。</translation>
    </message>
    <message>
        <source>The table in {path} goes beyond row {limit}, more than can be taken. Nothing was read; delete empty rows at the end, or divide the table over several files.</source>
        <translation>{path} 里的表超过第 {limit} 行，超出上限。没有读取；请删去末尾的空行，或分成几个文件。</translation>
    </message>
    <message>
        <source>The table in {path} has {rows} rows of {columns} columns, more than can be taken. Nothing was read; delete empty columns, or divide the table over several files.</source>
        <translation>{path} 里的表有 {rows} 行、{columns} 列，超出上限。没有读取；请删去空列，或分成几个文件。</translation>
    </message>
    <message>
        <source>The text has {length} characters; at most {limit} fit here. Shorten it.</source>
        <translation>文字有 {length} 个字符，这里最多 {limit} 个。请缩短。</translation>
    </message>
    <message>
        <source>The time of the paper sheet is still to come by this computer's clock. Nothing was saved; correct the time, or the clock.</source>
        <translation>按这台电脑的时钟，纸单上的时间还没有到。什么都没有保存；请改正时间或时钟。</translation>
    </message>
    <message>
        <source>The time {value} has no offset, so it is unclear which moment is meant; write it like 2022-06-25T09:00:00+08:00.</source>
        <translation>时间 {value} 没有时区偏移，无法确定是哪一刻；请写成 2022-06-25T09:00:00+08:00 的形式。</translation>
    </message>
    <message>
        <source>The typed amount “{typed}” does not read as {fen} fen; correct one of the two.</source>
        <translation>录入的金额“{typed}”与 {fen} 分不一致；请改正其中一个。</translation>
    </message>
    <message>
        <source>The unit has no name yet.</source>
        <translation>单位还没有名称。</translation>
    </message>
    <message>
        <source>The unit {typed} was merged with another one, whose ID is {id}. Write that ID here, or take the row out of the sheet.</source>
        <translation>单位 {typed} 已并入另一单位，其 ID 为 {id}。请在此填写该 ID，或把这一行从表中删去。</translation>
    </message>
    <message>
        <source>The use of a gift changes only with the consent of its giver. Nothing was saved; write who agreed, and how.</source>
        <translation>捐赠的用途只能经捐赠方同意后调整。什么都没有保存；请写明谁同意、以什么方式。</translation>
    </message>
    <message>
        <source>There is a kind of this name already: take another name.</source>
        <translation>已有同名类型：请换一个名称。</translation>
    </message>
    <message>
        <source>There is no evening file {path} that can be read. Nothing was imported; check its name.</source>
        <translation>没有可以读取的活动记录文件 {path}，什么也没有导入；请检查文件名。</translation>
    </message>
    <message>
        <source>There is no file {path}, so nothing was read. Check its name and choose it again.</source>
        <translation>没有 {path} 这个文件，因此没有读取。请核对文件名，再选一次。</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name, or import an evening to make it.</source>
        <translation>没有文件 {path}。请核对文件名，或导入活动记录来新建。</translation>
    </message>
    <message>
        <source>There is no folder {folder}, so nothing was written. Make it, or choose another one.</source>
        <translation>没有 {folder} 这个文件夹，因此没有写入。请先新建，或选另一个。</translation>
    </message>
    <message>
        <source>There is no kind of unit “{kind}”. Nothing was saved; choose one of the list, or add it in the settings.</source>
        <translation>没有“{kind}”这种单位类型。没有保存；请从列表中选，或在设置中添加。</translation>
    </message>
    <message>
        <source>There is no project {project}. Nothing was saved; choose one of the list.</source>
        <translation>没有项目 {project}。没有保存；请从清单里选。</translation>
    </message>
    <message>
        <source>There is no project “{typed}”: pick one from the list, or leave it empty.</source>
        <translation>没有“{typed}”这个项目：请从列表里选，或留空。</translation>
    </message>
    <message>
        <source>They expired on {day}. Refuse them with thanks, or confirm that they are taken.</source>
        <translation>这些物资已于 {day} 过期。请婉拒并致谢，或确认照收。</translation>
    </message>
    <message>
        <source>This cell holds the number of an identity card. Such numbers are not kept here: take it out.</source>
        <translation>此格含有身份证号码。本程序不保存此类号码，请删去。</translation>
    </message>
    <message>
        <source>This computer does not let {path} be read, so nothing was read. Allow it, or copy the file to a folder of your own.</source>
        <translation>这台电脑不允许读取 {path}，因此没有读取。请放开权限，或把文件复制到自己的文件夹。</translation>
    </message>
    <message>
        <source>This computer does not let {path} be written. Nothing was written; choose a folder of your own.</source>
        <translation>这台电脑不允许写入 {path}。没有写入；请选自己的文件夹。</translation>
    </message>
    <message>
        <source>This computer knows no printer. Nothing was printed; add one in the settings of the computer, or save the pages as PDF.</source>
        <translation>这台电脑没有打印机。没有打印；请在电脑设置里添加，或把页面存为 PDF。</translation>
    </message>
    <message>
        <source>This event has no units or no published projects yet, so there is nothing to rehearse. Add or import them first, or rehearse with the sample evening.</source>
        <translation>这个活动还没有单位或已发布的项目，没有可彩排的内容。请先添加或导入，或用示例活动彩排。</translation>
    </message>
    <message>
        <source>This event was never closed so. Nothing was saved; look at the page anew.</source>
        <translation>没有这次收尾记录。没有保存，请重新查看本页。</translation>
    </message>
    <message>
        <source>This file is no whole PNG or JPEG picture, so the stage could not show it. Nothing was saved; save the picture as PNG or JPEG and choose it again.</source>
        <translation>这个文件不是完整的 PNG 或 JPEG 图片，大屏显示不了。没有保存；请把图片另存为 PNG 或 JPEG 后重新选择。</translation>
    </message>
    <message>
        <source>This is needed and still empty.</source>
        <translation>这一项必填，现在还是空的。</translation>
    </message>
    <message>
        <source>This is too long to be read on a wall: write {most} characters at most.</source>
        <translation>太长了，大屏上读不完：最多 {most} 个字。</translation>
    </message>
    <message>
        <source>This line of the statement is {number} already. Nothing was saved; part the two first.</source>
        <translation>对账单的这一行已对应 {number}。没有保存；请先把两者分开。</translation>
    </message>
    <message>
        <source>This project has several needs to take on: pick one of them.</source>
        <translation>这个项目有几项需求可认领：请选其中一项。</translation>
    </message>
    <message>
        <source>Two columns are titled “{title}”, so it is unclear which one is meant. Rename one of them.</source>
        <translation>有两列的标题都是“{title}”，无法判断用哪一列。请改掉其中一个标题。</translation>
    </message>
    <message>
        <source>Two different people look at goods, and {name} stands there twice. Nothing was saved; write who else looked.</source>
        <translation>物资由两位不同的人查验，而 {name} 写了两次。什么都没有保存；请写上另一位查验人。</translation>
    </message>
    <message>
        <source>Two different people look at goods: write the name of each.</source>
        <translation>物资由两位不同的人查验：请写上两人的姓名。</translation>
    </message>
    <message>
        <source>Two need lines of the project {project} have the id {line}, so a claim could mean either; give each its own.</source>
        <translation>项目 {project} 有两条需求都叫 {line}，认领时无法区分；请分别编号。</translation>
    </message>
    <message>
        <source>Two people count a drawer, one counts and another one checks. Nothing was saved; name both.</source>
        <translation>钱箱须两人清点，一人点钞，另一人复点。没有保存，请填两个人的姓名。</translation>
    </message>
    <message>
        <source>Two people count: {name} cannot check their own count. Name somebody else.</source>
        <translation>须两人清点：{name}不能复点自己点的钱。请填另一个人。</translation>
    </message>
    <message>
        <source>What are the ¥{figures} for? Choose a project, or empty the row: undesignated.</source>
        <translation>¥{figures} 用于哪个项目？请选择项目；清空这一行则为非定向。</translation>
    </message>
    <message>
        <source>What is the gift for from now on? Choose a project, a split, or undesignated.</source>
        <translation>这笔款今后用于什么？请选择一个项目、分配到几个项目，或非定向。</translation>
    </message>
    <message>
        <source>What is this value taken from? Choose invoice, agreement or another; or leave it out.</source>
        <translation>这个价值以什么为准？请选发票、协议等，或不填价值。</translation>
    </message>
    <message>
        <source>What was brought? Nothing was saved; write what it is.</source>
        <translation>送来的是什么？什么都没有保存；请写明物品。</translation>
    </message>
    <message>
        <source>Which other name shall be shown? It is still empty.</source>
        <translation>显示哪个化名？现在还是空的。</translation>
    </message>
    <message>
        <source>Which project is claimed? Pick one from the list.</source>
        <translation>认领哪个项目？请从列表里选。</translation>
    </message>
    <message>
        <source>Which promise does it pay? Write how much beside one of them at least.</source>
        <translation>这笔款付的是哪一笔认捐？请至少在其中一笔旁边写上金额。</translation>
    </message>
    <message>
        <source>Who of the giver agreed, and how? The use changes only with their consent.</source>
        <translation>捐赠方谁同意了、以什么方式？用途只能经捐赠方同意后调整。</translation>
    </message>
    <message>
        <source>Who pays? Type a name or initials and pick one.</source>
        <translation>由谁付款？请输入名称或首字母并选择。</translation>
    </message>
    <message>
        <source>Whoever counted the money cannot hand it over to themselves. Nothing was saved; name somebody else who takes it.</source>
        <translation>点钞的人不能把钱交给自己。没有保存，请填另一位接收人。</translation>
    </message>
    <message>
        <source>Why are they not taken? Write it in a few words: whoever brought them will ask.</source>
        <translation>为什么不接收？请简要写明：送来的人会问。</translation>
    </message>
    <message>
        <source>Why is it taken back? One short sentence, for whoever checks the books.</source>
        <translation>为什么撤回？写一句话，供查账的人看。</translation>
    </message>
    <message>
        <source>{characters} cannot stand where it does in a credit code. Compare it with the paper.</source>
        <translation>信用代码的这个位置不能出现 {characters}。请与证照核对。</translation>
    </message>
    <message>
        <source>{day} has passed already. Confirm it if that is meant.</source>
        <translation>{day} 已经过去了。如确实如此，请确认。</translation>
    </message>
    <message>
        <source>{day} is still to come: on which day was it really?</source>
        <translation>{day} 还没有到：实际是哪一天？</translation>
    </message>
    <message>
        <source>{day} {time} is not on the day of the event. Confirm it if that is meant.</source>
        <translation>{day} {time} 不在活动当天。如确实如此，请确认。</translation>
    </message>
    <message>
        <source>{day} {time} is still to come: write when it was really received.</source>
        <translation>{day} {time} 还没有到：请写实际收到的时间。</translation>
    </message>
    <message>
        <source>{item} can only be accepted as a gift of goods, and only its own promise ends with it. Nothing was saved.</source>
        <translation>{item} 只能作为物资捐赠接收，也只能随它自己的承诺一起结束。什么都没有保存。</translation>
    </message>
    <message>
        <source>{item} was accepted or refused before, and waits no longer. Nothing was saved; look at the list of goods again.</source>
        <translation>{item} 此前已接收或婉拒，不再待验。什么都没有保存；请再看一下物资列表。</translation>
    </message>
    <message>
        <source>{name} counted the money and hands it over, so somebody else must take it: then two people stand for the sum.</source>
        <translation>{name}点了钱并交出，须由另一个人接收：这样才有两个人对金额负责。</translation>
    </message>
    <message>
        <source>{name} is first on the waiting list. Claim it all the same if that is agreed.</source>
        <translation>{name} 排在候补第一位。若已商定，可仍然认领。</translation>
    </message>
    <message>
        <source>{name} is no picture that can be read, or a damaged one. Nothing was changed; choose a JPEG or PNG file.</source>
        <translation>{name} 不是可读的图片，或已损坏。没有改动；请选择 JPEG 或 PNG 文件。</translation>
    </message>
    <message>
        <source>{name} types at this desk just now, so nothing was changed. Choose somebody else first (Ctrl+Shift+U), then let them go.</source>
        <translation>{name} 正在本台录入，没有任何改动。请先换人录入（Ctrl+Shift+U），再停用这个名字。</translation>
    </message>
    <message>
        <source>{name} types this entry, so somebody else has to look at it. Nothing was saved; choose another second person.</source>
        <translation>{name} 正在录入这一笔，须由别人复核。什么都没有保存；请另选一位复核人。</translation>
    </message>
    <message>
        <source>{name} was first, with {number} at {time}. Places left: {left} of {slots}. Kept for {kept_for} until {until}: {kept}. Nothing was saved; choose another need, or the waiting list.</source>
        <translation>{name} 先认领了（{number}，{time}）。{slots} 个名额还剩 {left} 个，另为 {kept_for} 保留 {kept} 个，到 {until}。没有保存；请选另一条需求，或登记候补。</translation>
    </message>
    <message>
        <source>{name} was first, with {number} at {time}. Places left: {left} of {slots}. Nothing was saved; choose another need, or the waiting list.</source>
        <translation>{name} 先认领了（{number}，{time}）。{slots} 个名额还剩 {left} 个。没有保存；请选另一条需求，或登记候补。</translation>
    </message>
    <message>
        <source>{name} was merged into {into} before. Nothing was saved; part the two first.</source>
        <translation>{name} 先前已并入 {into}。没有保存；请先拆分这两个单位。</translation>
    </message>
    <message>
        <source>{number} brought no money, so none can be handed back. Nothing was saved; take it back as withdrawn.</source>
        <translation>{number} 没有到账的款项，无从退还。什么都没有保存；请按撤回处理。</translation>
    </message>
    <message>
        <source>{number} changed another entry and cannot be taken back. Nothing was saved; post what is right anew.</source>
        <translation>{number} 本身改动了另一笔，不能作废。没有保存；请按正确内容重新登记。</translation>
    </message>
    <message>
        <source>{number} has the same giver and ¥{figures}, minutes ago. Enter again: another gift.</source>
        <translation>{number} 几分钟前刚登记过同一捐赠方 ¥{figures}。确是另一笔，请再按 Enter。</translation>
    </message>
    <message>
        <source>{number} is another line of a statement already: row {row} of {source}. Nothing was saved; no gift is matched twice.</source>
        <translation>{number} 已对应另一行：{source} 第 {row} 行。没有保存；一笔捐赠只能对应一次。</translation>
    </message>
    <message>
        <source>{number} is for exactly that already: nothing changes.</source>
        <translation>{number} 本来就是这个用途：没有变化。</translation>
    </message>
    <message>
        <source>{number} is no claim, so it has no turn on the stage. Nothing was saved.</source>
        <translation>{number} 不是认领，没有上台顺序。没有保存。</translation>
    </message>
    <message>
        <source>{number} is no claim. Nothing was saved; choose a claim, or none.</source>
        <translation>{number} 不是认领。没有保存；请选一笔认领，或不选。</translation>
    </message>
    <message>
        <source>{number} is no gift of money that stands and came in by bank or collection code. Nothing was saved; choose another entry.</source>
        <translation>{number} 不是经银行或收款码到账的有效捐款。没有保存；请选另一笔登记。</translation>
    </message>
    <message>
        <source>{number} is no gift, so its use cannot change. Nothing was saved.</source>
        <translation>{number} 不是捐赠，不能调整用途。没有保存。</translation>
    </message>
    <message>
        <source>{number} is no pledge of the same kind, so this gift cannot fulfil it. Nothing was saved; choose another pledge.</source>
        <translation>{number} 不是同类认捐，这笔捐赠不能兑现它。没有保存；请选另一笔认捐。</translation>
    </message>
    <message>
        <source>{number} is posted under the same id with other content. Nothing was saved; look at {number} before you post again.</source>
        <translation>{number} 已用同一标识登记，但内容不同。没有保存；请先核对 {number} 再登记。</translation>
    </message>
    <message>
        <source>{number} waits for ¥{open} only: write that much at most, the rest is told apart.</source>
        <translation>{number} 只剩 ¥{open} 待到账：最多写这么多，多出的部分另行说明。</translation>
    </message>
    <message>
        <source>{number} was taken back before. Nothing was saved; post what is right anew.</source>
        <translation>{number} 此前已作废。没有保存；请按正确内容重新登记。</translation>
    </message>
    <message>
        <source>{number} was taken back, so nothing is awaited for it. Nothing was saved; choose another pledge, or none.</source>
        <translation>{number} 已经撤销，不再等待到账。什么都没有保存；请选择另一笔认捐，或不选。</translation>
    </message>
    <message>
        <source>{operator} is nobody of those who type and check here now. Nothing was saved; choose somebody of the list, or add the name in the settings.</source>
        <translation>{operator} 不在现在的录入与复核名单上。什么都没有保存；请从名单中选择，或在设置中添加姓名。</translation>
    </message>
    <message>
        <source>{operator} is on the list of those who type no longer, so nothing was changed. Choose somebody else, or put the name back in the settings.</source>
        <translation>{operator} 已不在录入名单上，没有任何改动。请选择其他人，或在设置中恢复这个名字。</translation>
    </message>
    <message>
        <source>{path} cannot be opened. Check the disk, the folder and the rights.</source>
        <translation>打不开 {path}。请检查磁盘、文件夹和权限。</translation>
    </message>
    <message>
        <source>{path} cannot be replaced, perhaps because a spreadsheet program shows it. Nothing was written; close it there, or choose another name.</source>
        <translation>无法替换 {path}，可能正被表格软件打开。没有写入；请先在那边关闭，或换个文件名。</translation>
    </message>
    <message>
        <source>{path} could not be read to its end. Copy the file to this computer and choose it again.</source>
        <translation>{path} 没能读完。请把文件复制到这台电脑上，再选一次。</translation>
    </message>
    <message>
        <source>{path} could not be written to its end. What stood there before stands there still; choose another folder.</source>
        <translation>{path} 没能写完。原来的文件仍在原处；请选另一个文件夹。</translation>
    </message>
    <message>
        <source>{path} could not be written, perhaps because another program shows it. What stood there before stands there still; close it there, or choose another name.</source>
        <translation>{path} 没能写入，可能正被别的程序打开。原来的文件仍在原处；请先在那边关闭，或换个文件名。</translation>
    </message>
    <message>
        <source>{path} does not pass its checks, so it was not restored. Nothing was changed; choose an older backup.</source>
        <translation>{path} 没有通过核查，因此没有用它恢复。什么都没有改动；请选更早的备份。</translation>
    </message>
    <message>
        <source>{path} does not pass its own checks, so a backup of it would not count. The backups of before stay; run verify, or look at the page Audit.</source>
        <translation>{path} 没有通过核查，此时的备份不算数。以前的备份都还在；请运行 verify，或查看“核查”页。</translation>
    </message>
    <message>
        <source>{path} does not take a backup. The file itself is safe; look at the stick or the folder, or choose another place.</source>
        <translation>{path} 存不进备份。台账文件本身是安全的；请看看 U 盘或文件夹，或另选一个位置。</translation>
    </message>
    <message>
        <source>{path} has no sheet “{sheet}”, so nothing was read. Its sheets are: {sheets}.</source>
        <translation>{path} 里没有工作表“{sheet}”，因此没有读取。它的工作表有：{sheets}。</translation>
    </message>
    <message>
        <source>{path} holds books, and an evening file would take their place. Nothing was written; choose another name.</source>
        <translation>{path} 是台账文件，活动记录不能取代它。什么也没有写入；请换一个文件名。</translation>
    </message>
    <message>
        <source>{path} holds no event yet. Create one, or import an evening.</source>
        <translation>{path} 里还没有活动。请新建一个，或导入活动记录。</translation>
    </message>
    <message>
        <source>{path} holds no event {event}. Check its id, or import the evening first.</source>
        <translation>{path} 里没有活动 {event}。请核对编号，或先导入活动记录。</translation>
    </message>
    <message>
        <source>{path} holds no filled cell, so there is nothing to read. Choose another file.</source>
        <translation>{path} 里没有填写的单元格，没有可读的内容。请选另一个文件。</translation>
    </message>
    <message>
        <source>{path} holds real books, and a rehearsal would count among them. Nothing was written: name a file that is not there yet.</source>
        <translation>{path} 里是正式台账，彩排会混进去。没有写入任何内容；请换一个还不存在的文件名。</translation>
    </message>
    <message>
        <source>{path} is a damaged workbook: a part of it is missing or altered. Nothing was read; fetch the file again, or open it in a spreadsheet program and save it anew.</source>
        <translation>{path} 是损坏的工作簿：有一部分缺失或被改动。没有读取；请重新取一份，或用表格软件打开后另存。</translation>
    </message>
    <message>
        <source>{path} is a folder, so there is no table in it. Choose a file within it.</source>
        <translation>{path} 是文件夹，里面没有可读的表。请选其中的文件。</translation>
    </message>
    <message>
        <source>{path} is a workbook of a kind that is not read here. Open it in a spreadsheet program and save it as .xlsx or .csv.</source>
        <translation>{path} 是这里不读的一种工作簿。请用表格软件打开，另存为 .xlsx 或 .csv。</translation>
    </message>
    <message>
        <source>{path} is damaged. Nothing was changed; keep the file, run verify, and go on with the newest backup.</source>
        <translation>{path} 已损坏。没有改动；请保留文件，运行 verify 检查，用最新的备份继续。</translation>
    </message>
    <message>
        <source>{path} is larger than {megabytes} MB, more than a table here may be. Nothing was read; remove pictures and empty columns, or divide the table over several files.</source>
        <translation>{path} 大于 {megabytes} MB，超出这里表格的上限。没有读取；请去掉图片和空列，或分成几个文件。</translation>
    </message>
    <message>
        <source>{path} is no longer the file that was opened: it was moved, replaced or deleted. Nothing was saved; put it back where it was, or open it where it is now.</source>
        <translation>{path} 已不是打开时的那个文件：它被移动、替换或删除了。没有保存任何内容；请把它放回原处，或从现在的位置重新打开。</translation>
    </message>
    <message>
        <source>{path} is no table, whatever its name says: it is neither a workbook nor a text with separators. Choose another file, or save the table as .xlsx or .csv.</source>
        <translation>不论文件名怎么写，{path} 不是表格：既不是工作簿，也不是带分隔符的文本。请选另一个文件，或把表另存为 .xlsx 或 .csv。</translation>
    </message>
    <message>
        <source>{path} is not a file of this program. It was left as it is; choose another.</source>
        <translation>{path} 不是本程序的文件。原样未动；请另选一个。</translation>
    </message>
    <message>
        <source>{path} is not there, so no backup is kept in it now. The file itself is safe; plug the stick in again, or choose another place.</source>
        <translation>找不到 {path}，现在没有往那里备份。台账文件本身是安全的；请重新插上 U 盘，或另选一个位置。</translation>
    </message>
    <message>
        <source>{path} is protected by a password, so its cells cannot be read. Open it in a spreadsheet program, take the password off and save it.</source>
        <translation>{path} 设有密码，读不到单元格。请用表格软件打开，去掉密码后保存。</translation>
    </message>
    <message>
        <source>{path} is small but would unfold to more than this computer should take. Nothing was read; save the table anew, without empty rows and columns.</source>
        <translation>{path} 看着小，展开后却超出这台电脑该承受的量。没有读取；请去掉空行空列后重新保存。</translation>
    </message>
    <message>
        <source>{path} is the file that would be replaced. Nothing was changed; choose one of its backups.</source>
        <translation>{path} 就是要被替换的文件本身。什么都没有改动；请选它的一份备份。</translation>
    </message>
    <message>
        <source>{path} lacks entries that its newest backup holds. Nothing was changed; restore that backup, and compare with the paper sheets.</source>
        <translation>{path} 缺少最新备份里已有的记录。什么都没有改动；请恢复那份备份，并与纸单核对。</translation>
    </message>
    <message>
        <source>{path} lies on a network share, where entries are not safe. Use a disk of this computer.</source>
        <translation>{path} 在网络共享上，登记不够安全。请使用本机磁盘。</translation>
    </message>
    <message>
        <source>{path} may only be read, so no backup was kept in it. The file itself is safe; allow writing there, or choose another place.</source>
        <translation>{path} 只能读取，没有往那里备份。台账文件本身是安全的；请允许写入，或另选一个位置。</translation>
    </message>
    <message>
        <source>{path} may only be read. Nothing was saved; allow writing to the file and its folder.</source>
        <translation>{path} 只能读取。没有保存；请允许写入该文件及其文件夹。</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program. It was left as it is; install the newer version.</source>
        <translation>{path} 由更新版本的程序写成。原样未动；请安装新版本。</translation>
    </message>
    <message>
        <source>{path} was written by an older version of this program. Open it once at a desk, which brings it up to date.</source>
        <translation>{path} 由旧版本的程序写成。请在服务台打开一次，即自动升级。</translation>
    </message>
    <message>
        <source>{quantity} × ¥{price} is no amount in whole fen below ten thousand million yuan.</source>
        <translation>{quantity} × ¥{price} 不是整分，或超过一百亿元。</translation>
    </message>
    <message>
        <source>{size} is no size of a picture. Write width and height like 1366x768.</source>
        <translation>{size} 不是图片尺寸；请按 1366x768 的形式写宽和高。</translation>
    </message>
    <message>
        <source>{who} gave this place up before. Nothing was saved; ask for a place anew.</source>
        <translation>{who} 先前已放弃这个名额。没有保存；请重新保留。</translation>
    </message>
    <message>
        <source>¥{figures} cannot stand on a paper: an amount is above 0 and below ten thousand million.</source>
        <translation>¥{figures} 不能写在单据上：金额要大于 0、小于 100 亿。</translation>
    </message>
    <message>
        <source>¥{figures} is not read aloud: an amount is above 0 and below ten thousand million.</source>
        <translation>¥{figures} 不能播报：金额要大于 0、小于 100 亿。</translation>
    </message>
    <message>
        <source>¥{typed} is not {quantity} × ¥{price} = ¥{product}: leave the amount empty, or put the price right.</source>
        <translation>¥{typed} 不等于 {quantity} × ¥{price} = ¥{product}：金额留空，或改正单价。</translation>
    </message>
    <message>
        <source>“{desk}” cannot name a desk. Use one capital letter, such as A or B.</source>
        <translation>“{desk}”不能作服务台的名称。请用一个大写字母，如 A 或 B。</translation>
    </message>
    <message>
        <source>“{kind}” cannot be a kind of your own: it is a listed one, or it resembles none. Nothing was saved; choose what it resembles, and another code.</source>
        <translation>“{kind}”不能作为自定义类型：它已在列表中，或没有相近的类型。没有保存；请选相近的类型，并换一个代码。</translation>
    </message>
    <message>
        <source>“{method}” is no way to give money. Nothing was saved; choose one of the list.</source>
        <translation>“{method}”不是收款方式。没有保存；请从列表里选。</translation>
    </message>
    <message>
        <source>“{name}” is registered. Give this row the ID {id} if it is the same unit, or a name that tells the two apart.</source>
        <translation>“{name}”已登记。若是同一单位，请在本行填写 ID {id}；否则请用能区分两者的名称。</translation>
    </message>
    <message>
        <source>“{photo}” is no name of a picture. Nothing was saved; add the picture on the market page.</source>
        <translation>“{photo}”不是图片的文件名。没有保存；请在集市页添加图片。</translation>
    </message>
    <message>
        <source>“{picture}” is no name of a picture. Nothing was saved; choose the picture anew.</source>
        <translation>“{picture}”不是图片的名称。没有保存；请重新选择图片。</translation>
    </message>
    <message>
        <source>“{typed}” cannot be read as an amount: write it in figures, as 1200 or 1.2万.</source>
        <translation>“{typed}”读不出金额：请用数字写，如 1200 或 1.2万。</translation>
    </message>
    <message>
        <source>“{typed}” cannot stand before the numbers: take one to six letters or digits, a letter first.</source>
        <translation>“{typed}”不能作编号前缀：请用一到六个字母或数字，以字母开头。</translation>
    </message>
    <message>
        <source>“{typed}” does not say whether money came in or went out: write 收入 or 支出.</source>
        <translation>“{typed}”看不出是收是支：请写“收入”或“支出”。</translation>
    </message>
    <message>
        <source>“{typed}” goes below one fen: two decimals at most.</source>
        <translation>“{typed}”精确到了一分以下：最多两位小数。</translation>
    </message>
    <message>
        <source>“{typed}” has decimals, but this counts whole things.</source>
        <translation>“{typed}”带有小数，这里应为整数。</translation>
    </message>
    <message>
        <source>“{typed}” is a note and no name. Take the row out of the table.</source>
        <translation>“{typed}”是说明文字，不是名称。请把这一行从表中删去。</translation>
    </message>
    <message>
        <source>“{typed}” is more than the books can hold: check the zeros.</source>
        <translation>“{typed}”超出可登记的上限：请核对有几个零。</translation>
    </message>
    <message>
        <source>“{typed}” is no amount of a statement: figures are read, such as 1,200.50 or -30.00.</source>
        <translation>“{typed}”不是对账单金额：只读数字，如 1,200.50 或 -30.00。</translation>
    </message>
    <message>
        <source>“{typed}” is no name: there is no letter in it. Write the name of the project.</source>
        <translation>“{typed}”不是名称：其中没有文字。请填写项目名称。</translation>
    </message>
    <message>
        <source>“{typed}” is no name: there is no letter in it. Write the name of the unit.</source>
        <translation>“{typed}”不是名称：其中没有文字。请填写单位名称。</translation>
    </message>
    <message>
        <source>“{typed}” is no name: write the unit's name here; the amount has a cell of its own.</source>
        <translation>“{typed}”不像名称：这里填单位或姓名，金额另有一格。</translation>
    </message>
    <message>
        <source>“{typed}” is no number of a sheet: write it as A12.</source>
        <translation>“{typed}”不是纸单编号：请写成 A12。</translation>
    </message>
    <message>
        <source>“{typed}” is no number of pieces: write a whole number, or leave it empty.</source>
        <translation>“{typed}”不是张数：请写整数，或留空。</translation>
    </message>
    <message>
        <source>“{typed}” is not a count: write a whole number above 0.</source>
        <translation>“{typed}”不是人数或份数：请写大于 0 的整数。</translation>
    </message>
    <message>
        <source>“{typed}” is not a day: write it as 2022-06-25.</source>
        <translation>“{typed}”不是日期：请写成 2022-06-25。</translation>
    </message>
    <message>
        <source>“{typed}” is not a name: there is no letter in it.</source>
        <translation>“{typed}”不是姓名：里面没有文字。</translation>
    </message>
    <message>
        <source>“{typed}” is not a quantity: write a number above 0, with three decimals at most.</source>
        <translation>“{typed}”不是数量：请写大于 0 的数，最多三位小数。</translation>
    </message>
    <message>
        <source>“{typed}” is not a telephone number: give a mobile number, or a landline with its area code.</source>
        <translation>“{typed}”不是电话号码：请填手机号，或带区号的固定电话。</translation>
    </message>
    <message>
        <source>“{typed}” is not a time of day: write it as 09:30.</source>
        <translation>“{typed}”不是时间：请写成 09:30。</translation>
    </message>
    <message>
        <source>“{typed}” is not a time: write it as 10:30, or with its day as 2022-06-25 10:30.</source>
        <translation>“{typed}”不是时间：请写成 10:30，或带日期写成 2022-06-25 10:30。</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number. Write figures only, such as 12.</source>
        <translation>“{typed}”不是整数。请只写数字，例如 12。</translation>
    </message>
    <message>
        <source>“{typed}” is not an account number: write its figures, with blanks if you like.</source>
        <translation>“{typed}”不是账号：请填数字，中间可以空格。</translation>
    </message>
    <message>
        <source>“{typed}” is not an amount in figures: write it as 1,200.50, two decimals at most.</source>
        <translation>“{typed}”不是数字金额：请写成 1,200.50，最多两位小数。</translation>
    </message>
    <message>
        <source>“{typed}” is not an amount in upper case.</source>
        <translation>“{typed}”不是大写金额。</translation>
    </message>
    <message>
        <source>“{typed}” is not exact: write the amount to be booked.</source>
        <translation>“{typed}”不是准确金额：请写要登记的数额。</translation>
    </message>
    <message>
        <source>“{typed}” is not how long a place is kept: write minutes, 240 at most.</source>
        <translation>“{typed}”不是名额保留的时间：请写分钟数，最多 240。</translation>
    </message>
    <message>
        <source>“{typed}” is not how long a scene is shown: write seconds, {least} to {most}.</source>
        <translation>“{typed}”不是场景的显示时间：请填秒数，{least} 到 {most}。</translation>
    </message>
    <message>
        <source>“{typed}” is not how long names wait: write seconds, {most} at most.</source>
        <translation>“{typed}”不是姓名的等待时间：请填秒数，最多 {most}。</translation>
    </message>
    <message>
        <source>“{typed}” is not known here. Allowed: {allowed}.</source>
        <translation>无法识别“{typed}”。可填：{allowed}。</translation>
    </message>
    <message>
        <source>“{typed}” is not one of the choices here.</source>
        <translation>“{typed}”不在可选项里。</translation>
    </message>
    <message>
        <source>“{typed}” is not registered yet: pick a unit from the list, or register it as new.</source>
        <translation>“{typed}”还没有登记：请从列表里选，或新建单位。</translation>
    </message>
    <message>
        <source>“{typed}” is read as ¥{figures}, {upper}. Confirm it if that is meant.</source>
        <translation>“{typed}”读作 ¥{figures}，{upper}。确认无误请再按一次。</translation>
    </message>
    <message>
        <source>“{typed}” is the number that spreadsheets keep for {day}. Show the column as dates, or write {day}.</source>
        <translation>“{typed}”是表格软件中 {day} 的序列数。请把该列设为日期格式，或直接写 {day}。</translation>
    </message>
    <message>
        <source>“{typed}” is too large: at most {most} fit here.</source>
        <translation>“{typed}”太大：这里最大为 {most}。</translation>
    </message>
    <message>
        <source>“{typed}” is too small. Write a number from {least} on.</source>
        <translation>“{typed}”太小。请填写不小于 {least} 的数。</translation>
    </message>
    <message>
        <source>“{typed}” lies below 0. Write a number from {least} on.</source>
        <translation>“{typed}”小于 0。请填写不小于 {least} 的数。</translation>
    </message>
    <message>
        <source>“{typed}” may be a day in two months. Write it as {first} or {second}.</source>
        <translation>“{typed}”可能是两个不同的日期。请写成 {first} 或 {second}。</translation>
    </message>
    <message>
        <source>“{typed}” may mean ¥{figures} ({upper}), but it is a short form. Write the amount in figures.</source>
        <translation>“{typed}”可能是 ¥{figures}（{upper}），但写法是省略的。请用数字写明金额。</translation>
    </message>
    <message>
        <source>“{typed}” stands before totals and is no name. Take the row out of the table.</source>
        <translation>“{typed}”是合计行，不是名称。请把这一行从表中删去。</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>A place is free. First on the waiting list: {who}.</source>
        <translation>空出一个名额。候补第一位：{who}。</translation>
    </message>
    <message>
        <source>Backed up, checked and compared. Entries: {entries}</source>
        <translation>已备份，并核查、比对过。共 {entries} 笔</translation>
    </message>
    <message>
        <source>Checked in at {time} at desk {desk} already.</source>
        <translation>已在 {time} 于服务台 {desk} 签到。</translation>
    </message>
    <message>
        <source>Checked in at {time} at desk {desk} already. People who came, now: {people}.</source>
        <translation>已在 {time} 于服务台 {desk} 签到，到场人数改为 {people}。</translation>
    </message>
    <message>
        <source>Counted at desk {desk}: ¥{figures}, as the ledger expects.</source>
        <translation>服务台 {desk} 已清点：¥{figures}，与台账相符。</translation>
    </message>
    <message>
        <source>Counted at desk {desk}: ¥{figures}. The difference of {difference} yuan is explained.</source>
        <translation>服务台 {desk} 已清点：¥{figures}，差异 {difference} 元已说明。</translation>
    </message>
    <message>
        <source>Desk {taken} is open in another window ({host}), so this is desk {desk}. Both may record at the same time.</source>
        <translation>服务台 {taken} 已在别处打开（{host}），这里是服务台 {desk}。两台可以同时登记。</translation>
    </message>
    <message>
        <source>No place is free now. {who} is number {place} on the waiting list.</source>
        <translation>现在没有空名额。{who} 候补第 {place} 位。</translation>
    </message>
    <message>
        <source>Number {badge} is on no badge of this event. Type the name instead.</source>
        <translation>本次活动没有 {badge} 号号牌。请改为输入名称。</translation>
    </message>
    <message>
        <source>Others asked first. {who} is number {place} on the waiting list.</source>
        <translation>已有人排在前面。{who} 候补第 {place} 位。</translation>
    </message>
    <message>
        <source>Paper sheet {sheet} is marked as spoiled.</source>
        <translation>纸单 {sheet} 已标为作废。</translation>
    </message>
    <message>
        <source>Paper sheet {sheet} may carry an entry again.</source>
        <translation>纸单 {sheet} 可以重新使用。</translation>
    </message>
    <message>
        <source>Paper sheets {first} to {last} are numbered.</source>
        <translation>纸单 {first} 至 {last} 已编号。</translation>
    </message>
    <message>
        <source>Saved now. It took {seconds} s.</source>
        <translation>已保存，用了 {seconds} 秒。</translation>
    </message>
    <message>
        <source>Still being saved: the disk takes long, perhaps because a virus scanner looks at the file. What was typed stays in the line until it is saved; wait a moment, nothing is lost.</source>
        <translation>正在保存：磁盘较慢，可能是杀毒软件在检查文件。存好之前，输入的内容都留在输入框里；请稍等，不会丢失。</translation>
    </message>
    <message>
        <source>The backup stands in the place of the file. The file of before is kept as {kept}.</source>
        <translation>已用备份恢复。原来的文件保留为 {kept}。</translation>
    </message>
    <message>
        <source>The backup was restored as {path}; no file was in its way.</source>
        <translation>已从备份恢复为 {path}；原处没有其他文件。</translation>
    </message>
    <message>
        <source>The check of the whole file found something. Recording goes on; look at the page Audit. Findings: {count}</source>
        <translation>核查整个文件时发现问题 {count} 处。可以继续登记；请查看“核查”页。</translation>
    </message>
    <message>
        <source>The clock of this computer says {now}, but the event is on {day}. Nothing is lost; set the clock right if today is the day, so that entries carry the right time.</source>
        <translation>这台电脑的时钟是 {now}，而活动日期是 {day}。不会丢失任何内容；如果今天就是活动当天，请把时钟调准，记录的时间才会正确。</translation>
    </message>
    <message>
        <source>The clock of this computer says {now}, but the last entry was recorded at {last}. Entries keep the order in which they are recorded; set the clock right, so that their times are too.</source>
        <translation>这台电脑的时钟是 {now}，而最后一笔登记于 {last}。记录始终按登记的先后排列；请把时钟调准，时间才会正确。</translation>
    </message>
    <message>
        <source>The event is closed. What comes from now on is marked “after closing”.</source>
        <translation>活动已收尾。之后的登记标为“收尾后”。</translation>
    </message>
    <message>
        <source>The event is open again.</source>
        <translation>活动已重新开启。</translation>
    </message>
    <message>
        <source>The file can be written again, and something was recorded meanwhile, so this desk goes on with the file and not with its copy.</source>
        <translation>文件又可以写入了，期间也有新的登记，因此本服务台继续用原文件，不用副本。</translation>
    </message>
    <message>
        <source>The place is kept for {who} until {time}.</source>
        <translation>已为 {who} 保留名额，到 {time}。</translation>
    </message>
    <message>
        <source>The stage cannot be started and is left alone. Recording goes on. Check the projector's cable and driver, then open the stage again.</source>
        <translation>大屏无法启动，暂不再尝试；登记不受影响。请检查投影仪的连线和显卡驱动，再重新打开大屏。</translation>
    </message>
    <message>
        <source>The stage is back.</source>
        <translation>大屏已恢复。</translation>
    </message>
    <message>
        <source>The stage stopped and is being started again. Recording goes on.</source>
        <translation>大屏已停止，正在重新启动；登记不受影响。</translation>
    </message>
    <message>
        <source>The stage was closed. It can be opened again here.</source>
        <translation>大屏已关闭，可在此重新打开。</translation>
    </message>
    <message>
        <source>This badge is of another event. Type the name; a badge of this event can be printed on the page of the units.</source>
        <translation>这张号牌属于另一场活动。请输入名称；本场活动的号牌可在“爱心单位”页打印。</translation>
    </message>
    <message>
        <source>This desk goes on with the checked copy {path}; the file of before stays as it is. What was typed is recorded there. Open this copy from now on.</source>
        <translation>本服务台改用核查过的副本 {path} 继续；原来的文件保持原样。录入的内容登记到副本里。今后请打开这份副本。</translation>
    </message>
    <message>
        <source>{item} was refused with thanks, and the promise is withdrawn.</source>
        <translation>已婉拒并致谢：{item}；相应的承诺已撤回。</translation>
    </message>
    <message>
        <source>{item} was refused with thanks.</source>
        <translation>已婉拒并致谢：{item}。</translation>
    </message>
    <message>
        <source>{name} is not checked in.</source>
        <translation>{name} 尚未签到。</translation>
    </message>
    <message>
        <source>{name} stands for itself already.</source>
        <translation>{name} 没有并入其他单位。</translation>
    </message>
    <message>
        <source>{name} was merged into {into} already.</source>
        <translation>{name} 已并入 {into}。</translation>
    </message>
    <message>
        <source>{number} is taken back, as {by}.</source>
        <translation>已撤回 {number}，编号 {by}。</translation>
    </message>
    <message>
        <source>{number}: ¥{fen}, and ¥{left} stays outstanding.</source>
        <translation>{number}：¥{fen}，还有 ¥{left} 待到账。</translation>
    </message>
    <message>
        <source>{number}: ¥{fen}, paid in full.</source>
        <translation>{number}：¥{fen}，全部付清。</translation>
    </message>
    <message>
        <source>¥{figures} of desk {desk} is with {custodian} now. Print the sheet to sign it.</source>
        <translation>服务台 {desk} 的 ¥{figures} 已交 {custodian}。请打印清点表签字。</translation>
    </message>
    <message>
        <source>¥{over} more than these promises: it counts as undesignated.</source>
        <translation>比这些认捐多出 ¥{over}：计入非定向。</translation>
    </message>
    <message>
        <source>¥{over} more than these promises: it goes to project No. {number}.</source>
        <translation>比这些认捐多出 ¥{over}：用于第 {number} 号项目。</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Badges – {event}</source>
        <translation>号牌 – {event}</translation>
    </message>
    <message>
        <source>Paper sheet, {event}</source>
        <translation>纸单，{event}</translation>
    </message>
    <message>
        <source>Paper sheets {first}–{last}, {event}</source>
        <translation>空白纸单 {first}–{last} {event}</translation>
    </message>
</context>
<context>
    <name>stage</name>
    <message>
        <source>A promise that warms the neighbourhood</source>
        <translation>一诺千金，情暖邻里</translation>
    </message>
    <message>
        <source>A short break, we go on soon</source>
        <translation>请稍作休息，精彩马上回来</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>户名</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Accounts are published</source>
        <translation>收支公布</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>合作协议</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>At the welfare desk</source>
        <translation>请到服务台</translation>
    </message>
    <message>
        <source>August</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>Back in a moment</source>
        <translation>活动稍后继续</translation>
    </message>
    <message>
        <source>Back soon</source>
        <translation>稍后继续</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>开户行</translation>
    </message>
    <message>
        <source>Caring people</source>
        <translation>爱心人士</translation>
    </message>
    <message>
        <source>Caring units</source>
        <translation>爱心单位</translation>
    </message>
    <message>
        <source>Charity</source>
        <translation>慈善组织</translation>
    </message>
    <message>
        <source>Check in and get your badge at the welfare desk</source>
        <translation>请到公益服务台签到并领取胸卡</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>已签到</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>认领</translation>
    </message>
    <message>
        <source>Claims and gifts</source>
        <translation>认领与捐赠</translation>
    </message>
    <message>
        <source>Come right over</source>
        <translation>可直接前往</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>监督投诉</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>议定依据</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Fully claimed</source>
        <translation>已认满</translation>
    </message>
    <message>
        <source>Fundraising together with a qualified charity</source>
        <translation>与公募慈善组织合作募捐</translation>
    </message>
    <message>
        <source>Give only here or at the welfare desk. Never transfer to a private account</source>
        <translation>请认准以上账户或到公益服务台办理，切勿向任何个人账户转账</translation>
    </message>
    <message>
        <source>Given and promised</source>
        <translation>已筹（含认捐）</translation>
    </message>
    <message>
        <source>Given straight to those who carry it out</source>
        <translation>直接捐赠</translation>
    </message>
    <message>
        <source>Givers</source>
        <translation>爱心单位·人士</translation>
    </message>
    <message>
        <source>Givers by now</source>
        <translation>已参与的爱心单位和人士</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>捐赠</translation>
    </message>
    <message>
        <source>Giving is voluntary; no quota, no comparison. Nobody is named without consent</source>
        <translation>自愿捐赠，不摊派、不攀比；未经本人同意不公开姓名和金额</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>目标达成</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>物资</translation>
    </message>
    <message>
        <source>How to give</source>
        <translation>捐赠方式</translation>
    </message>
    <message>
        <source>January</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>July</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>June</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Look it up at</source>
        <translation>查询途径</translation>
    </message>
    <message>
        <source>Lots of goods</source>
        <translation>实物捐赠批次</translation>
    </message>
    <message>
        <source>Lots: {count}</source>
        <translation>{count} 批</translation>
    </message>
    <message>
        <source>March</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Mutual help within the community</source>
        <translation>社区、单位内部互助</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>Of goal</source>
        <translation>已达目标</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>待到账</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>已到人数</translation>
    </message>
    <message>
        <source>People who benefit: {count}</source>
        <translation>受益 {count} 人</translation>
    </message>
    <message>
        <source>People who give</source>
        <translation>爱心人士</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>起止时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Plan filed under</source>
        <translation>募捐方案备案号</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>认捐</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation>认捐</translation>
    </message>
    <message>
        <source>Projects claimed</source>
        <translation>项目获认领</translation>
    </message>
    <message>
        <source>Projects taken on</source>
        <translation>项目获认领</translation>
    </message>
    <message>
        <source>Projects that have found somebody</source>
        <translation>已获认领的项目</translation>
    </message>
    <message>
        <source>Public fundraising by a qualified charity</source>
        <translation>公开募捐</translation>
    </message>
    <message>
        <source>Public fundraising permit</source>
        <translation>公开募捐资格证书</translation>
    </message>
    <message>
        <source>Public notice of this fundraising</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>募捐目的</translation>
    </message>
    <message>
        <source>Raised so far</source>
        <translation>累计筹集</translation>
    </message>
    <message>
        <source>Raised together, more than</source>
        <translation>累计筹集突破</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>达标时刻</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>到账</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>Received so far</source>
        <translation>累计到账</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>彩排</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>已服务</translation>
    </message>
    <message>
        <source>Served ({what})</source>
        <translation>已服务（{what}）</translation>
    </message>
    <message>
        <source>Served so far</source>
        <translation>累计服务</translation>
    </message>
    <message>
        <source>Services given</source>
        <translation>志愿服务人次</translation>
    </message>
    <message>
        <source>Small kindnesses make a warm community</source>
        <translation>点滴善意，汇成社区的温暖</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Starts in</source>
        <translation>距开始</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>Taken on by</source>
        <translation>认领方</translation>
    </message>
    <message>
        <source>Taken on by: {count}</source>
        <translation>认领方 {count} 家</translation>
    </message>
    <message>
        <source>Taken to heart, and seen through</source>
        <translation>把好事办实，把实事办好</translation>
    </message>
    <message>
        <source>Takes on</source>
        <translation>认领</translation>
    </message>
    <message>
        <source>Targeted fundraising by a charity</source>
        <translation>慈善组织定向募捐</translation>
    </message>
    <message>
        <source>Thank you for every kindness</source>
        <translation>感谢每一份善意</translation>
    </message>
    <message>
        <source>Thank you, every one of you</source>
        <translation>感谢每一份善意</translation>
    </message>
    <message>
        <source>Thanks to units: {units} · people: {persons}</source>
        <translation>感谢 {units} 家爱心单位、{persons} 位爱心人士</translation>
    </message>
    <message>
        <source>The list of projects opens soon</source>
        <translation>项目清单即将公布</translation>
    </message>
    <message>
        <source>The market: who takes what on</source>
        <translation>公益集市 · 认领榜</translation>
    </message>
    <message>
        <source>The organisation's own collection code</source>
        <translation>组织专用收款码</translation>
    </message>
    <message>
        <source>The services open soon</source>
        <translation>志愿服务即将开始</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>To go</source>
        <translation>还差</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Undesignated</source>
        <translation>非定向</translation>
    </message>
    <message>
        <source>Units and people</source>
        <translation>爱心单位·人士</translation>
    </message>
    <message>
        <source>Units here</source>
        <translation>已到单位</translation>
    </message>
    <message>
        <source>Units that give</source>
        <translation>爱心单位</translation>
    </message>
    <message>
        <source>Use and what is left over</source>
        <translation>用途与剩余处理</translation>
    </message>
    <message>
        <source>Volunteer services</source>
        <translation>志愿服务</translation>
    </message>
    <message>
        <source>Volunteers here</source>
        <translation>在场志愿者</translation>
    </message>
    <message>
        <source>Volunteers here: {count}</source>
        <translation>{count} 名志愿者在现场</translation>
    </message>
    <message>
        <source>Waiting for the first gift</source>
        <translation>虚位以待 · 第一份爱心从这里开始</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>虚位以待</translation>
    </message>
    <message>
        <source>We did it together</source>
        <translation>我们一起做到了</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Welcome, please check in</source>
        <translation>欢迎光临 · 请先签到</translation>
    </message>
    <message>
        <source>Where the money goes and how each project ends will be published. Thank you all</source>
        <translation>善款去向与项目销号进度将按期公示，谢谢大家</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>募集范围</translation>
    </message>
    <message>
        <source>With heartfelt thanks</source>
        <translation>衷心感谢</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>等，另有 {count} 位</translation>
    </message>
    <message>
        <source>claims {claims}</source>
        <translation>认领 {claims} 项</translation>
    </message>
    <message>
        <source>counted apart</source>
        <translation>另计</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>expected {count}</source>
        <translation>预计 {count}</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>已收款项</translation>
    </message>
    <message>
        <source>in the order of time</source>
        <translation>按时间先后 · 排名不分先后</translation>
    </message>
    <message>
        <source>lots: {count} · apart</source>
        <translation>{count} 批 · 另计</translation>
    </message>
    <message>
        <source>money in hand</source>
        <translation>已到账款项</translation>
    </message>
    <message>
        <source>pledged, to come</source>
        <translation>认捐未到</translation>
    </message>
    <message>
        <source>projects {claimed} of {projects}</source>
        <translation>{projects} 个项目中的 {claimed} 个</translation>
    </message>
    <message>
        <source>promised {amount}</source>
        <translation>待到 {amount}</translation>
    </message>
    <message>
        <source>promised {amount} · apart</source>
        <translation>待到 {amount} · 另计</translation>
    </message>
    <message>
        <source>received + outstanding</source>
        <translation>到账＋待到账</translation>
    </message>
    <message>
        <source>units {units} · people {people}</source>
        <translation>{units} 家 · {people} 人</translation>
    </message>
    <message>
        <source>units {units} · people {persons}</source>
        <translation>{units} 家单位 · {persons} 位个人</translation>
    </message>
    <message>
        <source>{amount} to go</source>
        <translation>还差 {amount}</translation>
    </message>
    <message>
        <source>{count} gifts</source>
        <translation>{count} 份爱心</translation>
    </message>
    <message>
        <source>{count} gifts, {amount} together</source>
        <translation>{count} 份爱心 · 合计 {amount}</translation>
    </message>
    <message>
        <source>{count} more gifts</source>
        <translation>又有 {count} 份爱心</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names}，另有 {count} 家</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{month}{day}日 {weekday}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>化名</translation>
    </message>
    <message>
        <source>As new</source>
        <translation>全新</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>收市清点</translation>
    </message>
    <message>
        <source>Be right back</source>
        <translation>稍后继续</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>刷卡</translation>
    </message>
    <message>
        <source>Care for the elderly</source>
        <translation>助老</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>支票</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>认领</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>认领</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>收官</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Couple</source>
        <translation>夫妇</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>文化</translation>
    </message>
    <message>
        <source>Customs form</source>
        <translation>报关单</translation>
    </message>
    <message>
        <source>Everyday help</source>
        <translation>便民</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation>基金会</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>定格</translation>
    </message>
    <message>
        <source>From invited givers only</source>
        <translation>定向募捐</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>全名</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>捐赠</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>物资</translation>
    </message>
    <message>
        <source>Goods or money</source>
        <translation>物资或资金</translation>
    </message>
    <message>
        <source>Government office</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>Group of people</source>
        <translation>集体</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>现金交接</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>How to give</source>
        <translation>捐赠方式</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>中途清点</translation>
    </message>
    <message>
        <source>Inside the community</source>
        <translation>社区、单位内部互助</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>Market board</source>
        <translation>认领榜</translation>
    </message>
    <message>
        <source>Market price</source>
        <translation>市场价</translation>
    </message>
    <message>
        <source>Masked name</source>
        <translation>隐去部分</translation>
    </message>
    <message>
        <source>Mass organisation</source>
        <translation>群团组织</translation>
    </message>
    <message>
        <source>Micro-renewal</source>
        <translation>微改造</translation>
    </message>
    <message>
        <source>Micro-wish</source>
        <translation>微心愿</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已调整</translation>
    </message>
    <message>
        <source>Not valued</source>
        <translation>不计价</translation>
    </message>
    <message>
        <source>Oilfield unit</source>
        <translation>油田单位</translation>
    </message>
    <message>
        <source>One project</source>
        <translation>项目推介</translation>
    </message>
    <message>
        <source>Other category</source>
        <translation>其他类别</translation>
    </message>
    <message>
        <source>Other way</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Own works</source>
        <translation>自建</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付清</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>部分到账</translation>
    </message>
    <message>
        <source>Party organisation</source>
        <translation>党组织</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>认捐</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>认捐</translation>
    </message>
    <message>
        <source>Poverty relief</source>
        <translation>济困</translation>
    </message>
    <message>
        <source>Private enterprise</source>
        <translation>民营企业</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>待交付</translation>
    </message>
    <message>
        <source>Public appeal of a qualified charity</source>
        <translation>公开募捐（有资格的慈善组织）</translation>
    </message>
    <message>
        <source>Public institution</source>
        <translation>事业单位</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>收款码</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>到账</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退还</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>作废记录</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>个体工商户</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>志愿服务</translation>
    </message>
    <message>
        <source>Social association</source>
        <translation>社会团体</translation>
    </message>
    <message>
        <source>Social service organisation</source>
        <translation>社会服务机构</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>答谢</translation>
    </message>
    <message>
        <source>State-owned enterprise</source>
        <translation>国有企业</translation>
    </message>
    <message>
        <source>Straight to those in need</source>
        <translation>直接捐赠</translation>
    </message>
    <message>
        <source>Student aid</source>
        <translation>助学</translation>
    </message>
    <message>
        <source>Surname only</source>
        <translation>只显示姓</translation>
    </message>
    <message>
        <source>Thanked together</source>
        <translation>合并答谢</translation>
    </message>
    <message>
        <source>Thanks wall</source>
        <translation>爱心榜</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Together with a qualified charity</source>
        <translation>与有资格的慈善组织合作募捐</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>实时募集</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转账</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>旧物</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Volunteer team</source>
        <translation>志愿服务队</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>迎宾</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回</translation>
    </message>
</context>
</TS>
