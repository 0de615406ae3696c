"""What a closing statement says, in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from welfare_desk.domain.texts import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

TITLE: Final = Text("活动结算单", "Closing statement")
CLOSED: Final = Text("收尾时间", "Closed at")
CLOSED_BY: Final = Text("收尾人", "Closed by")
DESK: Final = Text("服务台", "Desk")
REOPENED: Final = Text("重新开启", "Opened again")
TOTALS: Final = Text("一、四项总额（互不相加）", "1. Four totals, never added into one")
RECEIVED: Final = Text("到账", "Received")
OUTSTANDING: Final = Text("待到账", "Outstanding of pledges")
GOODS: Final = Text("到位实物折价（另计）", "Goods received, valued apart")
PROMISED: Final = Text("承诺实物折价（另计）", "Goods promised, valued apart")
RAISED: Final = Text("累计筹集 = 到账 + 待到账", "Raised = received + outstanding")
UPPER: Final = Text("到账大写", "Received, in words")
COUNTS: Final = Text(
    "登记 {entries} 笔，有效 {standing} 笔，捐赠方 {givers} 个，认领 {claims} 项，"
    "未计价实物 {unvalued} 笔",
    "Entries posted: {entries}, standing: {standing}, givers: {givers}, claims: {claims}, "
    "goods without a value: {unvalued}",
)
METHODS: Final = Text("二、到账方式", "2. Received by method")
METHOD_HEADS: Final = (
    Text("方式", "Method"),
    Text("笔数", "Gifts"),
    Text("金额（元）", "Amount ¥"),
)
SUM: Final = Text("合计", "Total")
NOTHING: Final = Text("无", "None")
DESKS: Final = Text("三、各服务台编号", "3. Numbers of every desk")
DESK_HEADS: Final = (
    Text("服务台", "Desk"),
    Text("首号", "First"),
    Text("末号", "Last"),
    Text("笔数", "Entries"),
)
REVERSED: Final = Text("四、已冲销记录", "4. Entries taken back")
REVERSED_HEADS: Final = (
    Text("编号", "Number"),
    Text("原因", "Why"),
    Text("冲销编号", "Taken back by"),
    Text("金额（元）", "Amount ¥"),
)
CASH: Final = Text("五、现金清点", "5. Cash counted")
CASH_HEADS: Final = (
    Text("服务台", "Desk"),
    Text("台账现金", "In the ledger ¥"),
    Text("实际清点", "Counted ¥"),
    Text("差异", "Difference ¥"),
)
CASH_PEOPLE: Final = Text(
    "点钞 {counter}，复点 {checker}", "Counted by {counter}, checked by {checker}"
)
CASH_KEPT: Final = Text("交 {custodian} 保管", "handed to {custodian}")
CASH_FALSE: Final = Text(
    "疑似假币 {figures} 元另存", "suspected false notes of ¥{figures} lie apart"
)
OPEN: Final = Text("六、收尾时仍未了结", "6. What stayed open")
HASHES: Final = Text("七、各服务台末条校验值（SHA-256）", "7. Final hash of every desk (SHA-256)")
AFTER: Final = Text(
    "八、收尾后登记（不计入以上各项）", "8. After closing (in none of the sums above)"
)
AFTER_SUMS: Final = Text(
    "到账 {received} 元，认捐 {pledged} 元，冲销收尾前到账 {back} 元",
    "Received ¥{received}, pledged ¥{pledged}, taken back of what was received before ¥{back}",
)
AFTER_HEADS: Final = (
    Text("编号", "Number"),
    Text("时间", "Time"),
    Text("单位 / 姓名", "Giver"),
    Text("金额（元）", "Amount ¥"),
)
SIGN: Final = (Text("负责人签字", "Responsible"), Text("复核人签字", "Second person"))
FOOT: Final = Text("结算单 {time} · {event}", "Closing statement of {time} · {event}")
UNKNOWN_GIVER: Final = Text("捐赠方待确认", "Giver not yet known")
ANONYMOUS: Final = Text("爱心人士", "A kind-hearted person")
OPEN_NAMES: Final[Mapping[str, Text]] = {
    "goods": Text("待验收的实物", "Goods that wait to be inspected"),
    "sheets": Text("未补录的纸单", "Paper sheets not typed in"),
    "statement": Text("未对上的流水", "Lines of a statement not explained"),
    "pledges": Text("未兑现的认捐", "Pledges still open"),
    "promises": Text("未到的承诺实物与服务", "Goods and services still promised"),
    "holds": Text("保留中的名额", "Places still kept"),
    "backup": Text("收尾时尚无含末条的备份", "No backup held the last entry yet"),
    "chain": Text("收尾前未核查", "Not audited before closing"),
}
KIND_NAMES: Final[Mapping[str, Text]] = {
    "claim": Text("认领", "Claim"),
    "pledge": Text("认捐", "Pledge"),
    "donation": Text("到账", "Donation"),
    "reversal": Text("冲销", "Reversal"),
    "reallocation": Text("调整用途", "Reallocation"),
}
