<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>All keys</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>其他活动</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑屏</translation>
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
        <source>Event, slogan and host</source>
        <translation>活动、口号与主办方</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>定格</translation>
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
        <source>Next part of the page</source>
        <translation>本页下一区域</translation>
    </message>
    <message>
        <source>Open the stage&apos;s window, or close it and open it anew</source>
        <translation>打开大屏窗口，或关闭后重新打开</translation>
    </message>
    <message>
        <source>Record gifts and read today&apos;s journal</source>
        <translation>登记捐赠，查看今日台账</translation>
    </message>
    <message>
        <source>Rehearse, open, import or create another event</source>
        <translation>彩排、打开、导入或新建其他活动</translation>
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
        <source>Show every key and what it does</source>
        <translation>列出全部按键及其作用</translation>
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
        <source>The event, the language and the file</source>
        <translation>活动、语言与文件</translation>
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
        <source>What the projects need, and who takes them on</source>
        <translation>项目需要什么，谁来认领</translation>
    </message>
    <message>
        <source>中文 / English</source>
        <translation>中文 / English</translation>
    </message>
</context>
<context>
    <name>ClaimPanel</name>
    <message>
        <source>A part</source>
        <translation>一部分</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Amount or number</source>
        <translation>金额或数量</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Called onto the stage with a board</source>
        <translation>上台举牌</translation>
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
        <source>Goods</source>
        <translation>物资</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>认领多少</translation>
    </message>
    <message>
        <source>In what form</source>
        <translation>以什么方式</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>New here: what kind of unit is it</source>
        <translation>新单位：属于哪一类</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Press Enter again if it is meant so.</source>
        <translation>确认无误请再按一次 Enter。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Which need</source>
        <translation>哪一项需求</translation>
    </message>
    <message>
        <source>Who claims it</source>
        <translation>由谁认领</translation>
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
        <source>Put {number} right, then Enter; Esc twice leaves it as it was</source>
        <translation>改正 {number} 后按 Enter；按两次 Esc 保持原样</translation>
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
        <source>Registered: {name}</source>
        <translation>已建档：{name}</translation>
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
    <name>FirstRunPage</name>
    <message>
        <source>A new event</source>
        <translation>新活动</translation>
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
        <source>Folder</source>
        <translation>文件夹</translation>
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
        <source>Kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
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
        <source>Try everything; it is kept apart from real work</source>
        <translation>随便试，与正式数据分开存放</translation>
    </message>
    <message>
        <source>Where shall we start?</source>
        <translation>从哪里开始？</translation>
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
    <message>
        <source>voids {number}</source>
        <translation>作废 {number}</translation>
    </message>
</context>
<context>
    <name>JournalView</name>
    <message>
        <source>A kind-hearted person</source>
        <translation>爱心人士</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>认领</translation>
    </message>
    <message>
        <source>Entries {first}–{last} of {count}</source>
        <translation>第 {first}–{last} 笔，共 {count} 笔</translation>
    </message>
    <message>
        <source>F6 leads here; ↑ and ↓ choose, Ctrl+D voids</source>
        <translation>按 F6 进入；↑ ↓ 选择，Ctrl+D 作废</translation>
    </message>
    <message>
        <source>Giver not yet known</source>
        <translation>捐赠方待核实</translation>
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
        <source>Pledged</source>
        <translation>认捐</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>到账</translation>
    </message>
    <message>
        <source>Show only: {group} (Ctrl+F)</source>
        <translation>只看：{group}（Ctrl+F）</translation>
    </message>
    <message>
        <source>Today&apos;s entries</source>
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
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>to the entries</source>
        <translation>进入列表</translation>
    </message>
    <message>
        <source>void it</source>
        <translation>作废</translation>
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
        <source>Filled</source>
        <translation>已筹满</translation>
    </message>
    <message>
        <source>Not claimed</source>
        <translation>无认领</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未筹满</translation>
    </message>
</context>
<context>
    <name>MarketPage</name>
    <message>
        <source>Back to the list</source>
        <translation>回到列表</translation>
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
        <source>Claim; in the form: record the claim</source>
        <translation>认领；在表单里：登记认领</translation>
    </message>
    <message>
        <source>Ctrl+N puts the first one on the list; a name and an amount are enough.</source>
        <translation>按 Ctrl+N 新建第一个项目，填名称和金额即可。</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>集市</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>No project yet</source>
        <translation>还没有项目</translation>
    </message>
    <message>
        <source>On the list as no. {number}: {name}</source>
        <translation>已列入：{number} 号 {name}</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Projects: {count} · claimed: {claimed} · filled: {filled}</source>
        <translation>{count} 个项目，{claimed} 个有认领，{filled} 个已筹满</translation>
    </message>
    <message>
        <source>Put a new project on the list</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>The claim is recorded as {number}.</source>
        <translation>认领已登记，编号 {number}。</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>回到列表</translation>
    </message>
    <message>
        <source>change it</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>choose a project</source>
        <translation>选择项目</translation>
    </message>
    <message>
        <source>claim it</source>
        <translation>认领</translation>
    </message>
    <message>
        <source>new project</source>
        <translation>新建项目</translation>
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
        <source>put it on the list</source>
        <translation>列入集市</translation>
    </message>
    <message>
        <source>record the claim</source>
        <translation>登记认领</translation>
    </message>
    <message>
        <source>who claims it</source>
        <translation>由谁认领</translation>
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
    <name>NeedLines</name>
    <message>
        <source>No project lacks money</source>
        <translation>暂无资金缺口</translation>
    </message>
    <message>
        <source>No project yet: Ctrl+2, then Ctrl+N</source>
        <translation>还没有项目：按 Ctrl+2，再按 Ctrl+N 新建</translation>
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
    <name>NewProjectPanel</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>How much money ¥</source>
        <translation>需要资金 ¥</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>名称（英文）</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>New project, no. {number}</source>
        <translation>新项目，{number} 号</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Press Enter again if it is meant so.</source>
        <translation>确认无误请再按一次 Enter。</translation>
    </message>
    <message>
        <source>Project no. {number}</source>
        <translation>项目 {number} 号</translation>
    </message>
    <message>
        <source>Put it on the list</source>
        <translation>列入集市</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>完成期限</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>boxes, hours</source>
        <translation>份、小时</translation>
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
        <translation>类别</translation>
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
    <name>ProjectDelegate</name>
    <message>
        <source>Not claimed yet</source>
        <translation>尚无认领</translation>
    </message>
</context>
<context>
    <name>ProjectPanel</name>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>认领</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>认领方</translation>
    </message>
    <message>
        <source>Goods, counted apart</source>
        <translation>物资（另计）</translation>
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
        <source>Outstanding</source>
        <translation>待到账</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>到账</translation>
    </message>
    <message>
        <source>To go</source>
        <translation>还差</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>{day}前</translation>
    </message>
</context>
<context>
    <name>ProjectPicker</name>
    <message>
        <source>Enter: undesignated</source>
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
    <name>Rail</name>
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
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Opened lately</source>
        <translation>最近打开</translation>
    </message>
</context>
<context>
    <name>RehearsalBand</name>
    <message>
        <source>End the rehearsal</source>
        <translation>结束彩排</translation>
    </message>
    <message>
        <source>Nothing here goes into the real ledger; the stage says so, too.</source>
        <translation>彩排数据不计入正式台账，大屏也会标明“彩排”。</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>彩排</translation>
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
        <source>Handed back as</source>
        <translation>退还方式</translation>
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
        <source>Raised falls by ¥{by}: ¥{before} → ¥{after}</source>
        <translation>累计筹集减少 ¥{by}：¥{before} → ¥{after}</translation>
    </message>
    <message>
        <source>Raised stays at ¥{figures}</source>
        <translation>累计筹集不变，仍是 ¥{figures}</translation>
    </message>
    <message>
        <source>The stage follows quietly; nothing there says “void”</source>
        <translation>大屏随之平缓更新，不显示“作废”字样</translation>
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
        <source>{number} comes back into the entry line; Enter there puts it right</source>
        <translation>{number} 回到输入行，改正后按 Enter 才生效</translation>
    </message>
    <message>
        <source>{number} keeps its number and its place in the list, struck through</source>
        <translation>{number} 保留编号和位置，加删除线</translation>
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
        <source>Market</source>
        <translation>集市</translation>
    </message>
    <message>
        <source>Record and correct</source>
        <translation>登记与更正</translation>
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
    <name>StageCard</name>
    <message>
        <source>Counting to {amount}</source>
        <translation>正在跳到 {amount}</translation>
    </message>
    <message>
        <source>Frozen at {shown}. Changes waiting: {count}</source>
        <translation>定格在 {shown}，待更新 {count} 笔</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Shows what is booked: {amount}</source>
        <translation>与台账一致：{amount}</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>大屏</translation>
    </message>
    <message>
        <source>Start the stage</source>
        <translation>启动大屏</translation>
    </message>
    <message>
        <source>The number is covered; booked is {amount}.</source>
        <translation>数字已遮住，台账为 {amount}。</translation>
    </message>
    <message>
        <source>The projector is disconnected; recording goes on.</source>
        <translation>投影仪已断开，登记不受影响。</translation>
    </message>
    <message>
        <source>The stage is not running; recording goes on.</source>
        <translation>大屏没有运行，登记不受影响。</translation>
    </message>
    <message>
        <source>The stage shows {shown}, but {amount} is booked.</source>
        <translation>大屏显示 {shown}，台账为 {amount}。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>募集总额</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>迎宾</translation>
    </message>
</context>
<context>
    <name>StageFacts</name>
    <message>
        <source>Booked</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Changes waiting</source>
        <translation>待更新</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>每秒帧数</translation>
    </message>
    <message>
        <source>On the stage</source>
        <translation>大屏显示</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
</context>
<context>
    <name>StagePage</name>
    <message>
        <source>Close it and start again</source>
        <translation>关闭并重新启动</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Curtain</source>
        <translation>画面状态</translation>
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
        <translation>仅到账</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>大屏</translation>
    </message>
    <message>
        <source>Start the stage</source>
        <translation>启动大屏</translation>
    </message>
    <message>
        <source>The big number</source>
        <translation>大数字</translation>
    </message>
    <message>
        <source>The hall sees only this picture</source>
        <translation>会场只看到这个画面</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>募集总额</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>迎宾</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>black</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <source>freeze</source>
        <translation>定格</translation>
    </message>
    <message>
        <source>live</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
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
    <name>Swatches</name>
    <message>
        <source>Green</source>
        <translation>松绿</translation>
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
    <name>UnitPicker</name>
    <message>
        <source>A kind-hearted person</source>
        <translation>爱心人士</translation>
    </message>
    <message>
        <source>Does not want to be named</source>
        <translation>不愿留名</translation>
    </message>
    <message>
        <source>Giver not yet known</source>
        <translation>捐赠方待核实</translation>
    </message>
    <message>
        <source>Name, short name or initials</source>
        <translation>输入单位名、简称或拼音首字母</translation>
    </message>
    <message>
        <source>Name, short name or initials; ↓ unnamed</source>
        <translation>单位名、简称或首字母；↓ 匿名</translation>
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
        <source>{name} (Alt+U): type initials or a name</source>
        <translation>{name}（Alt+U）：输入首字母或名称</translation>
    </message>
</context>
<context>
    <name>Voiding</name>
    <message>
        <source>F6 leads to the list, ↑ and ↓ choose</source>
        <translation>按 F6 进入列表，用 ↑ ↓ 选择</translation>
    </message>
    <message>
        <source>No entry is chosen</source>
        <translation>还没有选中</translation>
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
        <translation>已作废 {number}</translation>
    </message>
    <message>
        <source>choose the entry, then Ctrl+D</source>
        <translation>先选中那一笔，再按 Ctrl+D</translation>
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
    <name>checks</name>
    <message>
        <source>A row of {table} names something of {parent} that is gone.</source>
        <translation>表 {table} 的一行指向 {parent} 中已不存在的内容。</translation>
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
        <source>SQLite finds the file damaged: {line}</source>
        <translation>SQLite 检查发现文件已损坏：{line}</translation>
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
        <source>The sum {name} of event {event} is {fold} by the program but {sql} by SQL.</source>
        <translation>活动 {event} 的 {name}：程序算得 {fold}，SQL 算得 {sql}。</translation>
    </message>
    <message>
        <source>The table {table} holds a row that cannot be read: it is damaged.</source>
        <translation>表 {table} 中有一行无法读取：它已损坏。</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Claims</source>
        <translation>认领</translation>
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
        <source>Need</source>
        <translation>需求</translation>
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
        <source>The program failed at something that it should know how to do. What was saved is safe; please send {path} to those who look after the program.</source>
        <translation>程序在它本该会做的事情上出了差错。已保存的内容是安全的；请把 {path} 发给维护程序的人。</translation>
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
        <source>{path} is imported. Acts: {acts}; new entries: {entries}; already posted: {stood}.</source>
        <translation>{path} 已导入。事项：{acts}；新登记：{entries}；原已登记：{stood}。</translation>
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
        <source>A large amount: read it out. Enter again if it is ¥{figures}, {upper}.</source>
        <translation>金额较大，请读一遍。若确是 ¥{figures}，{upper}，请再按 Enter。</translation>
    </message>
    <message>
        <source>All {slots} places of need line {line} are claimed or too few are left. Nothing was saved; choose another line.</source>
        <translation>需求 {line} 的 {slots} 个名额已认满或不够。没有保存；请选另一条需求。</translation>
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
        <source>Another program is writing to {path} and does not let go. Nothing was saved; close the other program and press Enter again.</source>
        <translation>另一个程序正在写入 {path}，一直没有释放。没有保存；请关闭那个程序，再按 Enter。</translation>
    </message>
    <message>
        <source>Bank reference {bank_ref} is booked as {number}. Nothing was saved; the same transfer counts once.</source>
        <translation>银行流水号 {bank_ref} 已登记为 {number}。没有保存；同一笔转账只记一次。</translation>
    </message>
    <message>
        <source>Desk {desk} is held by {program} (process {pid} on {host}, since {since}). Close it there, or work as another desk.</source>
        <translation>服务台 {desk} 正由 {program} 使用（{host} 上的进程 {pid}，自 {since} 起）。请在那边关闭，或换一个服务台。</translation>
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
        <source>How was it given? Choose cash, transfer or another way.</source>
        <translation>怎么给的？请选现金、转账或其他方式。</translation>
    </message>
    <message>
        <source>How was the money handed back? Choose a way.</source>
        <translation>款项怎么退回的？请选一种方式。</translation>
    </message>
    <message>
        <source>Is it money, goods or a service? Choose at least one.</source>
        <translation>是资金、物资还是服务？请至少选一项。</translation>
    </message>
    <message>
        <source>It is not clear who gives. Nothing was saved; choose a unit, or anonymous.</source>
        <translation>不清楚是谁捐赠。没有保存；请选择单位，或选匿名。</translation>
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
        <source>Need line {line} of project {project} would disappear, but claims may name it. Keep the line and set what it needs to nothing.</source>
        <translation>项目 {project} 的需求 {line} 会消失，但可能已有认领指向它。请保留这一条，把需求改为空。</translation>
    </message>
    <message>
        <source>No entry {entry} is posted. Nothing was saved; post that one first.</source>
        <translation>没有登记 {entry}。没有保存；请先登记那一笔。</translation>
    </message>
    <message>
        <source>No event is open yet, so this act belongs nowhere; let the event&apos;s own act come first.</source>
        <translation>还没有打开任何活动，此事项无处归属；请把活动本身放在最前面。</translation>
    </message>
    <message>
        <source>No service stall {stall} is registered. Nothing was saved; register it first.</source>
        <translation>没有志愿服务点 {stall}。没有保存；请先登记它。</translation>
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
        <source>Nobody knows the code {value} of the field “{field}”; the codes are listed in docs/evening.md.</source>
        <translation>字段“{field}”的代码 {value} 无人认识；可用代码见 docs/evening.md。</translation>
    </message>
    <message>
        <source>Not recorded yet: the file is still being opened. What was typed is still there; press Enter again in a moment.</source>
        <translation>尚未登记：文件仍在打开。已输入的内容还在，请稍后再按回车。</translation>
    </message>
    <message>
        <source>Only one thing can say how much is claimed: leave the others empty.</source>
        <translation>认领多少只能用一种说法：其余请留空。</translation>
    </message>
    <message>
        <source>Project {project} has no need line {line}. Nothing was saved; choose one of its lines.</source>
        <translation>项目 {project} 没有需求 {line}。没有保存；请从它的需求里选。</translation>
    </message>
    <message>
        <source>Something outside the program went wrong.</source>
        <translation>程序之外出了状况。</translation>
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
        <source>The backup {path} does not hold what the file holds. Nothing was changed; check the disk and try again.</source>
        <translation>备份 {path} 与原文件内容不一致。没有改动；请检查磁盘后重试。</translation>
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
        <source>The credit code {code} does not pass its check. Compare it with the paper; it can be kept as not verified.</source>
        <translation>统一社会信用代码 {code} 校验不通过。请与证照核对；也可以先按“未核验”保存。</translation>
    </message>
    <message>
        <source>The disk with {path} does not answer properly. Nothing was saved; copy the file to another disk and go on there.</source>
        <translation>{path} 所在的磁盘工作不正常。没有保存；请把文件复制到另一块磁盘上继续。</translation>
    </message>
    <message>
        <source>The disk with {path} is full. Nothing was saved; make space and press Enter again.</source>
        <translation>{path} 所在的磁盘已满。没有保存；请腾出空间，再按 Enter。</translation>
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
        <source>The import was stopped, so nothing of {path} was written. It can be run again.</source>
        <translation>导入已停止，{path} 的内容一条也没有写入；可以重新导入。</translation>
    </message>
    <message>
        <source>The line is not one JSON object in UTF-8, so no act can be read from it; look for a cut line or a missing quotation mark.</source>
        <translation>这一行不是一个 UTF-8 编码的 JSON 对象，读不出内容；请检查是否断行或缺少引号。</translation>
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
        <source>The picture {path} could not be written. Check the disk and the rights of the folder.</source>
        <translation>图片 {path} 无法写入。请检查磁盘和文件夹的权限。</translation>
    </message>
    <message>
        <source>The program met a fault of its own. What was recorded is safe and work can go on. If it comes back, send the log to support.</source>
        <translation>程序自身出了故障。已登记的内容安全，可以继续工作。如再次出现，请把日志发给支持人员。</translation>
    </message>
    <message>
        <source>The project has no name yet: units claim it by its name.</source>
        <translation>项目还没有名称：认领时要按名称选择。</translation>
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
        <source>There is no evening file {path} that can be read. Nothing was imported; check its name.</source>
        <translation>没有可以读取的活动记录文件 {path}，什么也没有导入；请检查文件名。</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name, or import an evening to make it.</source>
        <translation>没有文件 {path}。请核对文件名，或导入活动记录来新建。</translation>
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
        <source>This is needed and still empty.</source>
        <translation>这一项必填，现在还是空的。</translation>
    </message>
    <message>
        <source>This project has several needs to take on: pick one of them.</source>
        <translation>这个项目有几项需求可认领：请选其中一项。</translation>
    </message>
    <message>
        <source>Two need lines of the project {project} have the id {line}, so a claim could mean either; give each its own.</source>
        <translation>项目 {project} 有两条需求都叫 {line}，认领时无法区分；请分别编号。</translation>
    </message>
    <message>
        <source>What is this value taken from? Choose invoice, agreement or another; or leave it out.</source>
        <translation>这个价值以什么为准？请选发票、协议等，或不填价值。</translation>
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
        <source>Why is it taken back? One short sentence, for whoever checks the books.</source>
        <translation>为什么撤回？写一句话，供查账的人看。</translation>
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
        <source>{number} is no claim. Nothing was saved; choose a claim, or none.</source>
        <translation>{number} 不是认领。没有保存；请选一笔认领，或不选。</translation>
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
        <source>{number} was taken back before. Nothing was saved; post what is right anew.</source>
        <translation>{number} 此前已作废。没有保存；请按正确内容重新登记。</translation>
    </message>
    <message>
        <source>{path} cannot be opened. Check the disk, the folder and the rights.</source>
        <translation>打不开 {path}。请检查磁盘、文件夹和权限。</translation>
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
        <source>{path} holds real books, and a rehearsal would count among them. Nothing was written: name a file that is not there yet.</source>
        <translation>{path} 里是正式台账，彩排会混进去。没有写入任何内容；请换一个还不存在的文件名。</translation>
    </message>
    <message>
        <source>{path} is damaged. Nothing was changed; keep the file, run verify, and go on with the newest backup.</source>
        <translation>{path} 已损坏。没有改动；请保留文件，运行 verify 检查，用最新的备份继续。</translation>
    </message>
    <message>
        <source>{path} is no longer the file that was opened: it was moved, replaced or deleted. Nothing was saved; put it back where it was, or open it where it is now.</source>
        <translation>{path} 已不是打开时的那个文件：它被移动、替换或删除了。没有保存任何内容；请把它放回原处，或从现在的位置重新打开。</translation>
    </message>
    <message>
        <source>{path} is not a file of this program. It was left as it is; choose another.</source>
        <translation>{path} 不是本程序的文件。原样未动；请另选一个。</translation>
    </message>
    <message>
        <source>{path} lies on a network share, where entries are not safe. Use a disk of this computer.</source>
        <translation>{path} 在网络共享上，登记不够安全。请使用本机磁盘。</translation>
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
        <source>{size} is no size of a picture. Write width and height like 1366x768.</source>
        <translation>{size} 不是图片尺寸；请按 1366x768 的形式写宽和高。</translation>
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
        <source>“{desk}” cannot name a desk. Use one capital letter, such as A or B.</source>
        <translation>“{desk}”不能作服务台的名称。请用一个大写字母，如 A 或 B。</translation>
    </message>
    <message>
        <source>“{method}” is no way to give money. Nothing was saved; choose one of the list.</source>
        <translation>“{method}”不是收款方式。没有保存；请从列表里选。</translation>
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
        <source>“{typed}” goes below one fen: two decimals at most.</source>
        <translation>“{typed}”精确到了一分以下：最多两位小数。</translation>
    </message>
    <message>
        <source>“{typed}” is more than the books can hold: check the zeros.</source>
        <translation>“{typed}”超出可登记的上限：请核对有几个零。</translation>
    </message>
    <message>
        <source>“{typed}” is no name: write the unit&apos;s name here; the amount has a cell of its own.</source>
        <translation>“{typed}”不像名称：这里填单位或姓名，金额另有一格。</translation>
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
</context>
<context>
    <name>notices</name>
    <message>
        <source>Desk {taken} is open in another window ({host}), so this is desk {desk}. Both may record at the same time.</source>
        <translation>服务台 {taken} 已在别处打开（{host}），这里是服务台 {desk}。两台可以同时登记。</translation>
    </message>
    <message>
        <source>The stage cannot be started and is left alone. Recording goes on. Check the projector&apos;s cable and driver, then open the stage again.</source>
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
</context>
<context>
    <name>stage</name>
    <message>
        <source>A short break, we go on soon</source>
        <translation>请稍作休息，精彩马上回来</translation>
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
        <source>Claims</source>
        <translation>认领</translation>
    </message>
    <message>
        <source>Claims and gifts</source>
        <translation>认领与捐赠</translation>
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
        <source>February</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Givers</source>
        <translation>爱心单位·人士</translation>
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
        <source>Outstanding</source>
        <translation>待到账</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>认捐</translation>
    </message>
    <message>
        <source>Raised so far</source>
        <translation>累计筹集</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>到账</translation>
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
        <source>Thu</source>
        <translation>星期四</translation>
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
        <source>Waiting for the first gift</source>
        <translation>虚位以待 · 第一份爱心从这里开始</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>星期三</translation>
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
        <source>in hand</source>
        <translation>已收款项</translation>
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
        <source>units {units} · people {persons}</source>
        <translation>{units} 家单位 · {persons} 位个人</translation>
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
        <source>Cheque</source>
        <translation>支票</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>认领</translation>
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
        <source>Health</source>
        <translation>健康</translation>
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
        <source>Other category</source>
        <translation>其他类别</translation>
    </message>
    <message>
        <source>Other way</source>
        <translation>其他</translation>
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
        <source>Social association</source>
        <translation>社会团体</translation>
    </message>
    <message>
        <source>Social service organisation</source>
        <translation>社会服务机构</translation>
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
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Together with a qualified charity</source>
        <translation>与有资格的慈善组织合作募捐</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转账</translation>
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
        <source>Withdrawn</source>
        <translation>撤回</translation>
    </message>
</context>
</TS>
