// SPDX-License-Identifier: MIT
#ifndef SCIO_DIALECT_CHINESE_HPP
#define SCIO_DIALECT_CHINESE_HPP

#include <string_view>

#include <scio/dialect.hpp>
#include <scio/version.hpp>

namespace scio::inline v0 {

namespace detail::chinese_words {

// The words stand in the order in which they are looked for and read, as many to a line as there is room for.
// clang-format off

// Front matter ---------------------------------------------------------------------------------------------------

inline constexpr std::string_view event_words[] = {
    "发布会", "發布會", "吹风会", "吹風會", "记者会", "記者會", "新闻办", "新聞辦", "答记者问", "答記者問", "文字实录",
    "文字實錄", "实录", "實錄", "通气会", "见面会", "会见中外记者", "会见传媒", "會見傳媒", "谈话内容", "談話內容",
    "谈话全文", "談話全文", "訪談", "访谈", "例行记者", "招待会", "招待會",
    "发佈会", "發佈會", "说明会", "說明會"};

inline constexpr std::string_view notice_words[] = {
    "预告", "預告", "公告：", "将举行", "將舉行", "将于", "將於", "定于", "定於", "拟于", "擬於"};

inline constexpr std::string_view gallery_words[] = {"图集", "圖集", "组图", "組圖", "高清图"};

inline constexpr std::string_view crumb_roots[] = {
    "首页", "首頁", "网站首页", "網站首頁", "您所在的位置", "您当前的位置", "当前位置", "當前位置", "您的位置", "现在位置", "所在位置",
    "当前所在位置"};

inline constexpr std::string_view publishers[] = {
    "中国网", "新华网", "人民网", "国新网", "央视网", "中新网", "中国新闻网", "全景网", "光明网", "中国政府网",
    "外交部", "国防部", "商务部", "外交部网站", "国防部网", "商务部网站", "国台办", "新华社", "人民日报",
    "国务院新闻办公室", "中國網", "新華網", "人民網", "國新網", "央視網", "中新網", "中國新聞網", "全景網", "光明網", "中國政府網", "國防部",
    "商務部", "外交部網站", "國防部網", "商務部網站", "國台辦", "國臺辦", "新華社", "人民日報", "國務院新聞辦公室"};

inline constexpr std::string_view publisher_marks[] = {
    "来源", "來源", "发布时间", "發布時間", "时间", "日期", "作者", "次", "次浏览", "浏览", "阅读", "综合讯", "讯",
    "发布日期", "更新时间", "稿源", "文章来源", "信息来源"};

inline constexpr std::string_view source_marks[] = {"来源", "來源", "稿源", "文章来源", "文章來源", "信息来源"};

inline constexpr roster_heading roster_headings[] = {
    {"时间", role::unknown}, {"時間", role::unknown}, {"日期", role::unknown}, {"时 间", role::unknown},
    {"時 間", role::unknown}, {"发布人", role::speaker}, {"新闻发布人", role::speaker}, {"新聞發布人", role::speaker}, {"發布人", role::speaker}, {"发 布 人", role::speaker},
    {"嘉宾", role::speaker}, {"嘉賓", role::speaker}, {"出席嘉宾", role::speaker}, {"出席嘉賓", role::speaker},
    {"出席人员", role::speaker}, {"出席人員", role::speaker}, {"出席领导", role::speaker}, {"主讲人", role::speaker},
    {"主講人", role::speaker}, {"主持人", role::chairperson}, {"主持", role::chairperson},
    {"主 持 人", role::chairperson}, {"主 持", role::chairperson}, {"嘉 宾", role::speaker}, {"嘉 賓", role::speaker}};

// What a web page adds -------------------------------------------------------------------------------------------

inline constexpr std::string_view chrome_lines[] = {
    "文字实录", "文字实录：", "文字实录:", "文字實錄", "文字實錄：", "文字實錄:", "实录", "实录：", "打印", "关闭",
    "分享", "分享到", "返回顶部", "上一页", "下一页", "上一版", "下一版", "推广", "记者会现场", "发布会现场", "图片", "圖片", "已编辑图片", "大图",
    "扫一扫", "寄给朋友", "寄給朋友", "展开全文", "跳到主要內容區塊", "跳到主要内容区块", "跳至主要內容",
    "跳至主要内容", "跳到主要內容", "跳到主要内容", "主要內容區", "主要内容区", ":::", "完"};

inline constexpr std::string_view chrome_starts[] = {
    "【我要纠错", "【我要糾錯", "扫一扫", "掃一掃", "(请同时参阅", "（请同时参阅", "(請同時參閱", "（請同時參閱", "【打印", "【打 印", "】 【打", "cnml格式", "香港時間", "香港时间", "列印此頁", "列印此页", "【关闭", "【关 闭", "【字体",
    "字体：", "字体:", "字号", "责任编辑", "責任編輯", "（责任编辑", "(责任编辑", "[责任编辑", "【责任编辑", "【编辑",
    "【編輯", "版面编辑", "编辑：", "编辑:", "(编辑", "（编辑", "制作", "（制作", "(制作", "摄影", "点击上方",
    "輕觸這裡", "轻触这里", "以下为发布会实录", "以下為發布會實錄", "以下为文字实录", "以下是文字实录", "以下为实录",
    "以下是实录", "下面是文字实录", "文章类型", "分享让更多", "网站声明", "版权所有", "扫描二维码", "掃描二維碼",
    "标签：", "标签:", "长按", "微信扫", "原标题", "地点：", "地点:", "地點：", "发布人：", "发布人:", "發布人："};

inline constexpr std::string_view credits[] = {"责编", "責編"};

inline constexpr std::string_view editor_cues[] = {"责任编辑", "責任編輯", "责编", "責編"};

inline constexpr std::string_view end_matter[] = {
    "参与讨论", "我想说", "推荐文章", "热点文章", "推薦文章", "熱點文章", "輕觸這里", "发表评论", "网友评论",
    "热门评论", "相关链接", "相關連結", "相关新闻", "相关图片", "相關圖片", "相关评论", "上一篇", "下一篇", "相关阅读",
    "延伸阅读", "相关报道", "推荐阅读", "更多新闻", "热点新闻", "相關新聞"};

inline constexpr std::string_view caption_marks[] = {"摄", "攝", "图片来源", "资料图", "供图"};

// People and labels ----------------------------------------------------------------------------------------------

inline constexpr std::string_view honorifics[] = {"先生", "女士", "小姐", "议员", "議員", "同志"};

// What a person holds; a name is put behind it, or before it where the surname stands alone (`金部长`).
inline constexpr std::string_view titles[] = {
    "部长", "部長", "庭长", "庭長", "巡视员", "巡視員", "调研员", "調研員", "主任", "局长", "局長", "司长", "司長", "书记", "書記", "省长", "市长", "总理", "總理", "副总理",
    "主席", "委员长", "处长", "院长", "校长", "所长", "会长", "署长", "行长", "总裁", "秘书长", "发言人", "發言人",
    "新闻发言人", "大使", "参赞", "专员", "大校", "上校", "少将", "中将", "上将", "总工程师", "总经济师", "总会计师",
    "总干事", "首席", "长官", "長官", "教授", "研究员", "院士", "负责人", "組長", "组长", "董事长", "总经理", "代表",
    "委员", "特使", "馆长", "专家", "專家", "工程师", "医师", "医生", "厅长", "廳長", "区长", "县长", "縣長", "镇长",
    "乡长", "关长", "台长", "社长", "主编", "理事长", "检察长", "参谋长", "司令员", "政委", "队长", "团长", "中校",
    "少校", "航天员"};

inline constexpr std::string_view chair_posts[] = {"新闻发言人", "新闻局", "新闻办", "新聞局", "新聞辦"};

inline constexpr role_label role_labels[] = {
    {"主持人", role::chairperson}, {"主持", role::chairperson}, {"记者", role::media}, {"記者", role::media},
    {"问", role::media}, {"問", role::media}, {"答", role::speaker}, {"提问", role::media}, {"回答", role::speaker},
    {"追问", role::media, true}, {"追問", role::media, true}, {"发言人", role::speaker}, {"發言人", role::speaker},
    {"翻译", role::unknown}, {"有记者问", role::media}, {"网友", role::media}, {"网民", role::media},
    {"观众", role::media}, {"听众", role::media}, {"学生", role::media}, {"提问者", role::media},
    {"行政长官", role::speaker}, {"行政長官", role::speaker}, {"部长", role::speaker}, {"部長", role::speaker},
    {"外长", role::speaker}, {"外長", role::speaker}, {"总理", role::speaker}, {"總理", role::speaker},
    {"大使", role::speaker}, {"省长", role::speaker}, {"市长", role::speaker}, {"市長", role::speaker},
    {"主任", role::speaker}, {"局长", role::speaker}, {"局長", role::speaker}};

inline constexpr std::string_view answer_labels[] = {"答", "回答"};

inline constexpr std::string_view role_prefixes[] = {"主持人", "主持"};

inline constexpr std::string_view role_endings[] = {"记者", "記者", "媒体", "媒體"};

// The surnames of most people, and of those whom conferences seat.
inline constexpr std::string_view surnames =
    "王李张劉刘陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許邓鄧韩韓冯馮曹彭曾肖萧田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金韦賈贾夏付傅方邹鄒熊白孟秦邱"
    "侯江尹薛阎段雷龙龍黎史陶贺賀毛郝顾顧龚邵万萬覃武钱錢戴严嚴莫孔向常汤湯康易乔喬赖文庞殷章葛颜倪牛温蘆芦俞安梅辛管左祝岳柯齐齊申关關鲍庄莊柴华華寿壽习習栗汪宁寧屈项項纪紀舒聂阮裴岑邢蓝藍骆占詹费單单路游尤欧歐"
    "闫焦巩冉米靳鲁魯曲凌成丛佟兰蘭包卜边卞应應邬郁娄盛霍翟甘翁荆苗景车房解宗宣储桂池艾容简饶麦冷卓戚柏蒲匡谷明海沙敬隋邝花从"
    "耿楼樓溫韋蔣蕭閻閆賴龐顏聶駱費鞏叢邊婁車麥饒簡鄺宫宮尚佘滕晏诸諸司蒙涂苑阚仇练占邰惠丘贝訾屠晋勾竺闵閔窦竇樊芮裘缪繆谌諶厉厲仲敖冼鞠甄桑瞿郎逄狄辜斯尧蔚巫帅亓柳"
    "祁戎晁栾欒伍奚鄂莘井符刁牟邸萨薩";

// Endings and parts of names of media and of those who write for them.
inline constexpr std::string_view outlet_words[] = {
    "记者", "記者", "日报", "日報", "晚报", "晚報", "早报", "时报", "時報", "商报", "周报", "周刊", "通讯社", "通訊社", "新闻社", "新聞社", "电视台", "電視台", "广播",
    "廣播", "电台", "電台", "新闻网", "新聞網", "卫视", "衛視", "客户端", "传媒", "傳媒", "总台", "澎湃", "财新", "财经", "杂志", "网友", "网民", "新华社", "路透社", "法新社",
    "彭博", "美联社", "共同社", "塔斯社", "韩联社", "中新社", "央视", "青年报", "都市报", "大公报", "文汇报", "法制报", "经济报", "晨报", "導報", "导报",
    // Names of media that end in 新闻, which is a word of posts and sections, too.
    "有线新闻", "有線新聞", "封面新闻", "红星新闻", "海报新闻", "极目新闻", "荔枝新闻", "上游新闻", "凤凰新闻", "鳳凰新聞", "紫牛新闻", "大象新闻", "潮新闻", "中国新闻周刊"};

inline constexpr std::string_view saying_verbs[] = {"说", "說", "称", "稱", "问", "問", "答", "道", "讲", "講", "指"};

// Sites, whose webcasts tell what happens.
inline constexpr std::string_view site_endings[] = {"网", "網"};

// Sites and stations.
inline constexpr std::string_view outlet_endings[] = {"网", "網", "台", "臺"};

// Openings of sentences: pronouns, demonstratives, prepositions, conjunctions, adverbs.
inline constexpr std::string_view never_first[] = {
    "我", "你", "您", "他", "她", "它", "这", "這", "那", "在", "对", "對", "关于", "關於", "至于", "至於", "但",
    "因为", "因為", "所以", "如果", "虽然", "雖然", "同时", "同時", "另外", "此外", "首先", "其次", "再次", "最后",
    "最後", "第一", "第二", "第三", "第四", "第五", "一是", "二是", "三是", "今天", "目前", "去年", "今年", "下面",
    "请问", "請問", "谢谢", "謝謝", "感谢", "感謝", "据", "據", "根据", "根據", "为", "為", "从", "從", "其中", "例如",
    "比如", "总之", "總之", "以下", "以上", "就是", "具体", "具體", "主要", "还有", "還有", "是", "有", "由", "到",
    "把", "被", "可以", "应该", "應該", "应当", "應當", "老话", "俗话", "一个", "两个", "三个", "刚才", "接下来",
    "大家", "各位"};

inline constexpr std::string_view form_fields[] = {
    "来源", "來源", "时间", "時間", "地点", "地點", "地址", "电话", "電話", "传真", "邮箱", "网址", "编辑", "编者按",
    "编者", "责任编辑", "作者", "摘要", "导语", "提示", "核心提示", "导读", "導讀", "提要", "注", "备注", "附件",
    "相关链接", "文字实录", "标题", "用户名", "密码", "验证码", "关键词", "发布时间", "点击", "链接", "图片", "视频",
    "摄影", "制作", "背景", "原文", "投稿", "总编", "监制", "说明", "日期", "热门搜索", "熱門搜索", "新闻出处", "出处", "字号", "字號", "热门标签",
    "简介", "簡介", "专题", "專題", "浏览", "瀏覽", "场合", "場合", "新闻媒体", "新聞媒體", "参会媒体", "參會媒體", "電話", "傳真", "郵箱", "網址", "編輯", "編者按",
    "編者", "責任編輯", "導語", "備註", "相關鏈接", "文字實錄", "標題", "用戶名", "密碼", "驗證碼", "關鍵詞", "鏈接", "圖片",
    "視頻", "攝影", "製作", "總編", "監製", "說明", "新聞出處", "出處", "熱門標籤"};

// What a line says of what stands below it, at its end.
inline constexpr std::string_view field_endings[] = {
    "来源", "來源", "全文", "内容", "內容", "实录", "實錄", "如下", "分享到", "摘要", "摘编", "链接", "鏈接", "連結",
    "讯", "訊", "消息", "类型", "類型", "朋友", "朋友们", "朋友們", "女士们", "先生们", "女士們", "先生們"};

// What speech does -----------------------------------------------------------------------------------------------

inline constexpr std::string_view conduct_cues[] = {
    "请大家提问", "請大家提問", "请各位提问", "請各位提問", "请记者提问", "請記者提問", "请各位记者提问",
    "請各位記者提問", "请媒体提问", "请媒体朋友提问", "欢迎提问", "歡迎提問", "欢迎大家提问", "歡迎大家提問",
    "欢迎各位提问", "请来了", "請來了", "请到了", "請到了", "邀请到", "邀請到", "有请", "有請", "先请", "先請", "请他",
    "请她", "请允许我介绍", "现在开始提问", "开始提问", "進行提問", "答问环节", "問答環節", "提问环节", "提問環節",
    "提问时", "提問時", "提问前", "提問前", "通报一下", "通報一下", "最后一个问题", "最後一個問題", "最后两个问题",
    "下一个问题", "到此结束", "到此結束", "就到这里", "就到這裡", "时间关系", "時間關係", "时间有限", "请提问",
    "請提問", "接受提问", "继续提问", "举行记者会", "举行发布会", "再见", "再見", "下面进入", "下面進入", "请举手",
    "請舉手", "下面欢迎", "下面歡迎", "會見中外記者", "会见中外记者", "主持今天", "提问机会", "请记者朋友"};

inline constexpr std::string_view welcome_cues[] = {
    "欢迎出席", "歡迎出席", "欢迎参加", "歡迎參加", "欢迎大家出席", "欢迎大家参加", "欢迎各位出席",
    "下面欢迎", "下面歡迎"};

inline constexpr std::string_view open_floor_cues[] = {
    "请大家提问", "請大家提問", "请各位提问", "請各位提問", "请记者提问", "請記者提問", "请各位记者提问",
    "請各位記者提問", "欢迎提问", "歡迎提問", "欢迎大家提问", "歡迎大家提問", "答问环节", "問答環節", "提问环节",
    "提問環節", "开始提问", "現在開始提問", "下面进入", "下面進入", "请提问", "請提問", "提问前", "提問前",
    "谢谢您的介绍", "的介绍"};

inline constexpr std::string_view handing_cues[] = {
    "有请", "有請", "先请", "先請", "下面请", "下面請", "下面，请", "下面，請", "下面,请", "下面,請", "首先请", "首先請",
    "首先，请", "首先，請", "首先,请", "首先,請", "现在请", "現在請", "接下来请", "接下來請", "接下来，请", "接下來，請",
    "接下来,请", "接下來,請", "下面由", "接下来由", "接下來由", "首先由"};

inline constexpr std::string_view closing_cues[] = {
    "到此结束", "到此結束", "就到这里", "就到這裡", "再见", "再見", "先到这里"};

inline constexpr std::string_view dispatch_cues[] = {
    "请您回答", "请他回答", "请她回答", "来回答", "來回答", "回答这个", "回答這個", "有请", "有請"};

inline constexpr std::string_view directing_cues[] = {"这个问题请", "這個問題請", "请发言人回答"};

inline constexpr std::string_view self_answer_cues[] = {
    "我来回答", "我來回答", "我来答", "由我来", "由我來", "我补充", "我補充", "我回答"};

inline constexpr std::string_view greeting_cues[] = {
    "女士们、先生们", "女士们先生们", "各位传媒", "各位傳媒", "各位市民", "各位听众", "观众朋友", "女士们,先生们", "女士们，先生们", "各位媒体", "各位媒體", "各位记者", "各位記者",
    "媒体朋友们", "媒體朋友", "新闻界的朋友", "新聞界的朋友", "大家上午好", "大家下午好", "大家好", "大家早上好",
    "大家晚上好", "记者朋友们", "記者朋友們", "媒体的朋友们", "上午好", "下午好", "女士們、先生們", "各位朋友",
    "各位網友", "各位网友"};

inline constexpr std::string_view answer_cues[] = {
    "您的提问", "您的提問", "你的提问", "你的提問", "您的问题", "您的問題", "你的问题", "你的問題", "这个问题",
    "這個問題", "这位记者", "這位記者", "你提到", "您提到", "你刚才", "您刚才", "你问", "您问", "的第二个问题",
    "的第一个问题", "这两个问题", "這兩個問題", "回答您", "回答你", "谢谢提问", "谢谢你的", "谢谢您"};

inline constexpr std::string_view announcement_cues[] = {
    "发布一条消息", "發布一條消息", "条消息", "條消息", "条信息", "條信息", "宣布", "通报几", "先发布", "发布几条",
    "先通报"};

inline constexpr std::string_view follow_up_cues[] = {
    "追问", "追問", "接着刚才", "接著剛才", "跟进一个", "再问一个", "再問一個"};

// Points ---------------------------------------------------------------------------------------------------------

inline constexpr std::string_view courtesy_starts[] = {
    "我", "请", "請", "让", "讓", "代表", "感谢", "感謝", "谢谢", "謝謝", "欢迎", "歡迎", "有请", "有請", "再次",
    "允许", "允許", "非常", "祝", "衷心", "很高兴", "很高興", "也", "对", "對", "向", "先请", "借此", "借此机会",
    "今天"};
inline constexpr std::string_view courtesies[] = {
    "感谢", "感謝", "谢谢", "謝謝", "欢迎", "歡迎", "请允许", "請允許", "问候", "問候", "有请", "有請", "祝愿", "祝願",
    "祝大家", "请他", "请她", "作介绍", "作介紹", "致以", "慰问", "道歉", "抱歉", "提问", "介绍情况"};

// What follows 第一 in names, spans of time and branches of the economy.
inline constexpr std::string_view not_counted[] = {
    "季度", "产业", "產業", "届", "屆", "批", "次", "代", "轮", "輪", "年", "天", "时间", "時間", "期", "名", "位",
    "大", "生产力", "書記", "书记", "责任", "責任", "线", "線", "手", "阶段性", "世界", "军", "軍", "师", "師",
    "中全会", "中全會", "章", "条规定", "季", "人", "梯队", "家", "站", "现场", "周", "月", "日", "学期", "十", "二十",
    "三季度", "款", "医院", "号", "号文件"};

inline constexpr std::string_view point_nouns[] = {
    "个", "個", "点", "點", "方面", "件", "条", "條", "项", "項", "步", "类", "類", "层", "層", "种", "種", "道", "问",
    "問题", "问题", "部分", "阶段", "階段", "关", "招", "句话", "句話", "把", "样", "樣", "块", "塊"};

inline constexpr ordinal_word ordinals[] = {
    {"首先", 1, ordinal_use::free_form}, {"其次", 2, ordinal_use::free_form}, {"再次", 3, ordinal_use::comma},
    {"再其次", 3, ordinal_use::comma}, {"一个是", 1, ordinal_use::copula}, {"一個是", 1, ordinal_use::copula},
    {"一种是", 1, ordinal_use::copula}, {"一種是", 1, ordinal_use::copula}, {"一类是", 1, ordinal_use::copula},
    {"一類是", 1, ordinal_use::copula}, {"另一种是", 0, ordinal_use::copula}, {"另一種是", 0, ordinal_use::copula},
    {"另一类是", 0, ordinal_use::copula}, {"另一類是", 0, ordinal_use::copula}, {"另一个是", 0, ordinal_use::copula}, {"另一個是", 0, ordinal_use::copula}, {"还有一个是", 0, ordinal_use::copula}};

inline constexpr std::string_view closers[] = {"最后", "最後"};

inline constexpr std::string_view copulas[] = {"是"};

// Measures that a number stands before without counting what follows.
inline constexpr std::string_view units[] = {
    "个月", "個月", "个百分点", "個百分點", "个小时", "個小時", "个国家", "個國家", "个省", "個省", "个市", "個市",
    "个县", "個縣", "个村", "個村", "个城市", "个季度", "个工作日", "个多", "点钟", "點鐘", "点半", "点多", "个亿",
    "个人", "个部门", "年", "天", "倍", "成", "亿", "億", "万", "萬", "个五年", "个星期", "个民族", "个领域的", "个乡",
    "个镇"};

inline constexpr std::string_view announcing[] = {"以下", "如下", "下列", "下述"};

inline constexpr std::string_view conclusions[] = {
    "总之", "總之", "总的来说", "总的看", "综上", "綜上", "谢谢", "謝謝", "我就讲这么多", "我就回答", "我先介绍",
    "我先回答", "以上", "当然", "當然", "最后，我", "最後，我", "我再补充", "同志们", "概括起来", "总体来看", "一句话"};

// clang-format on

}  // namespace detail::chinese_words

/// Chinese, simplified and traditional, as the SCIO, the ministries and the mirrors of their pages write it.
// clang-format off
inline constexpr dialect chinese = [] {
  using namespace detail::chinese_words;
  return dialect{
      .event_words = event_words, .notice_words = notice_words, .gallery_words = gallery_words,
      .crumb_roots = crumb_roots, .publishers = publishers, .publisher_marks = publisher_marks,
      .source_marks = source_marks, .roster_headings = roster_headings, .chrome_lines = chrome_lines,
      .chrome_starts = chrome_starts, .credits = credits, .end_matter = end_matter, .caption_marks = caption_marks,
      .honorifics = honorifics, .titles = titles, .chair_posts = chair_posts, .role_labels = role_labels,
      .answer_labels = answer_labels, .role_prefixes = role_prefixes, .role_endings = role_endings, .outlet_words = outlet_words, .site_endings = site_endings, .outlet_endings = outlet_endings, .surnames = surnames,
      .saying_verbs = saying_verbs, .never_first = never_first, .form_fields = form_fields,
      .field_endings = field_endings, .conduct_cues = conduct_cues, .welcome_cues = welcome_cues, .open_floor_cues = open_floor_cues, .handing_cues = handing_cues,
      .closing_cues = closing_cues, .dispatch_cues = dispatch_cues, .directing_cues = directing_cues,
      .self_answer_cues = self_answer_cues, .greeting_cues = greeting_cues, .answer_cues = answer_cues,
      .announcement_cues = announcement_cues, .follow_up_cues = follow_up_cues, .editor_cues = editor_cues, .ordinals = ordinals,
      .closers = closers, .copulas = copulas, .courtesy_starts = courtesy_starts, .courtesies = courtesies,
      .not_counted = not_counted, .point_nouns = point_nouns, .units = units, .announcing = announcing,
      .conclusions = conclusions};
}();
// clang-format on

}  // namespace scio::inline v0

#endif
