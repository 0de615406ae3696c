"""Simplified characters for the traditional ones in titles and in words that sheets choose from.

Lists come from Taiwan and Hong Kong too. Only what is compared is folded so, never a name.
"""

from __future__ import annotations

from typing import Final

_TRADITIONAL: Final = (
    "單稱類別備註電話聯繫係號碼統會參與數額項專間簡職務員請選審題擡頭發據實內說種編總貴賓顯開願業執機構體團個戶協議標準質屬隊"
    "國營黨組織關從學醫產萬億錢價計劃時點區場順對親隱脫資狀態擬佈證護齡歲銀賬帳貫門鄉鎮殘傳誌責負認領贈愛設圍層絡給約處庫無稅"
    "納識達謝進長書圖園橋燈環購買衛養兒婦貧難獻麼張後裡裏臺眾勞動級歷曆歸費幣幾隻條輛週絕壞錄記誰詳細檔寫劉"
)
_SIMPLE: Final = (
    "单称类别备注电话联系系号码统会参与数额项专间简职务员请选审题抬头发据实内说种编总贵宾显开愿业执机构体团个户协议标准质属队"
    "国营党组织关从学医产万亿钱价计划时点区场顺对亲隐脱资状态拟布证护龄岁银账账贯门乡镇残传志责负认领赠爱设围层络给约处库无税"
    "纳识达谢进长书图园桥灯环购买卫养儿妇贫难献么张后里里台众劳动级历历归费币几只条辆周绝坏录记谁详细档写刘"
)
_TABLE: Final = str.maketrans(_TRADITIONAL, _SIMPLE)


def simple(text: str) -> str:
    """A text with simplified characters, as far as titles and choices need them.

    >>> simple("單位名稱"), simple("民營企業")
    ('单位名称', '民营企业')
    """
    return text.translate(_TABLE)
