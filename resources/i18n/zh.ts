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
        <source>Open the stage's window, or close it and open it anew</source>
        <translation>打开大屏窗口，或关闭后重新打开</translation>
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
        <source>Units</source>
        <translation>爱心单位</translation>
    </message>
    <message>
        <source>What the projects need, and who takes them on</source>
        <translation>项目需要什么，谁来认领</translation>
    </message>
    <message>
        <source>Who is coming, who has arrived, and what they gave</source>
        <translation>谁会来、谁已签到、捐了什么</translation>
    </message>
    <message>
        <source>中文 / English</source>
        <translation>中文 / English</translation>
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
        <source>A line is begun already: record it, or empty it with Esc twice</source>
        <translation>登记行里已有内容：请先登记，或按两次 Esc 清空</translation>
    </message>
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
        <source>From claim {number}: see how much comes, then Enter</source>
        <translation>来自认领 {number}：核对后按 Enter</translation>
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
        <source>F6 leads here; ↑ and ↓ choose, Enter begins the gift of a claim, Ctrl+D voids</source>
        <translation>F6 到这里；↑ ↓ 选择，在认领上按 Enter 开始登记到账，Ctrl+D 作废</translation>
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
    <name>PhotoView</name>
    <message>
        <source>Photo of the project</source>
        <translation>项目照片</translation>
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
    <message>
        <source>Units</source>
        <translation>爱心单位</translation>
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
        <source>Show only these: {kinds} (Alt+K: the next)</source>
        <translation>只看{kinds}（Alt+K 换下一类）</translation>
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
        <source>Let it stand</source>
        <translation>不撤回</translation>
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
        <source>Import and export</source>
        <translation>导入与导出</translation>
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
        <source>Register</source>
        <translation>名册</translation>
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
        <translation>捐赠方待核实</translation>
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
        <source>The kind of unit {kind} hides a listed one, or resembles none.</source>
        <translation>单位类型 {kind} 与已有类型重名，或没有相近的类型。</translation>
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
        <source>Badge {badge} belongs to another unit. Nothing was saved; take number {free}.</source>
        <translation>号牌号 {badge} 属于另一个单位。没有保存；请用 {free} 号。</translation>
    </message>
    <message>
        <source>Bank reference {bank_ref} is booked as {number}. Nothing was saved; the same transfer counts once.</source>
        <translation>银行流水号 {bank_ref} 已登记为 {number}。没有保存；同一笔转账只记一次。</translation>
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
        <source>Goods are needed, but it is not said how many.</source>
        <translation>需求是物资，但没有填写数量。</translation>
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
        <source>Money is needed, but no amount is written.</source>
        <translation>需求是资金，但没有填写金额。</translation>
    </message>
    <message>
        <source>Need line {line} of project {project} would disappear, but claims may name it. Keep the line and set what it needs to nothing.</source>
        <translation>项目 {project} 的需求 {line} 会消失，但可能已有认领指向它。请保留这一条，把需求改为空。</translation>
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
        <source>No place is free to be kept for {who}. Nothing was saved; the waiting list stays as it is.</source>
        <translation>没有空出的名额可以为 {who} 保留。没有保存；候补名单不变。</translation>
    </message>
    <message>
        <source>No project has the ID {typed}. Leave the cell empty for a new project; the ID of a project stands in the exported list.</source>
        <translation>没有 ID 为 {typed} 的项目。新项目请留空；已有项目的 ID 在导出的清单中。</translation>
    </message>
    <message>
        <source>No row of titles was found: the first rows hold none of the known titles, such as {examples}. Write one above the rows, or save a template and copy the rows into it.</source>
        <translation>没有找到标题行：前面几行没有“{examples}”之类的标题。请在数据上方加一行标题，或另存模板后把数据复制进去。</translation>
    </message>
    <message>
        <source>No service stall {stall} is registered. Nothing was saved; register it first.</source>
        <translation>没有志愿服务点 {stall}。没有保存；请先登记它。</translation>
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
        <source>Number {number} belongs to another project, and a number is never used again. Nothing was saved; take number {free}.</source>
        <translation>编号 {number} 属于另一个项目，编号不重复使用。没有保存；请用 {free} 号。</translation>
    </message>
    <message>
        <source>Only one thing can say how much is claimed: leave the others empty.</source>
        <translation>认领多少只能用一种说法：其余请留空。</translation>
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
        <source>Row {row} says “{other}” of the same project. Write the same in both rows, or leave this cell empty.</source>
        <translation>同一项目在第 {row} 行写的是“{other}”。请两行写得一致，或将此格留空。</translation>
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
        <source>The last figures of the credit code {code} are lost, for it was kept as a number. Show the column as text, then type the code anew.</source>
        <translation>信用代码 {code} 被当作数字保存，末几位已丢失。请把该列设为文本格式，再重新填写代码。</translation>
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
        <source>The picture {path} could not be written. Check the disk and the rights of the folder.</source>
        <translation>图片 {path} 无法写入。请检查磁盘和文件夹的权限。</translation>
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
        <source>This is needed and still empty.</source>
        <translation>这一项必填，现在还是空的。</translation>
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
        <source>Two need lines of the project {project} have the id {line}, so a claim could mean either; give each its own.</source>
        <translation>项目 {project} 有两条需求都叫 {line}，认领时无法区分；请分别编号。</translation>
    </message>
    <message>
        <source>What are the ¥{figures} for? Choose a project, or empty the row: undesignated.</source>
        <translation>¥{figures} 用于哪个项目？请选择项目；清空这一行则为非定向。</translation>
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
        <source>{characters} cannot stand where it does in a credit code. Compare it with the paper.</source>
        <translation>信用代码的这个位置不能出现 {characters}。请与证照核对。</translation>
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
        <source>{number} changed another entry and cannot be taken back. Nothing was saved; post what is right anew.</source>
        <translation>{number} 本身改动了另一笔，不能作废。没有保存；请按正确内容重新登记。</translation>
    </message>
    <message>
        <source>{number} has the same giver and ¥{figures}, minutes ago. Enter again: another gift.</source>
        <translation>{number} 几分钟前刚登记过同一捐赠方 ¥{figures}。确是另一笔，请再按 Enter。</translation>
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
        <source>{path} is protected by a password, so its cells cannot be read. Open it in a spreadsheet program, take the password off and save it.</source>
        <translation>{path} 设有密码，读不到单元格。请用表格软件打开，去掉密码后保存。</translation>
    </message>
    <message>
        <source>{path} is small but would unfold to more than this computer should take. Nothing was read; save the table anew, without empty rows and columns.</source>
        <translation>{path} 看着小，展开后却超出这台电脑该承受的量。没有读取；请去掉空行空列后重新保存。</translation>
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
        <source>“{typed}” is not a whole number. Write figures only, such as 12.</source>
        <translation>“{typed}”不是整数。请只写数字，例如 12。</translation>
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
        <source>Checked in at {time} at desk {desk} already.</source>
        <translation>已在 {time} 于服务台 {desk} 签到。</translation>
    </message>
    <message>
        <source>Checked in at {time} at desk {desk} already. People who came, now: {people}.</source>
        <translation>已在 {time} 于服务台 {desk} 签到，到场人数改为 {people}。</translation>
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
</context>
<context>
    <name>papers</name>
    <message>
        <source>Badges – {event}</source>
        <translation>号牌 – {event}</translation>
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
        <source>units {units} · people {people}</source>
        <translation>{units} 家 · {people} 人</translation>
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
