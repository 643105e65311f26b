import { words } from "./letters.js";

/** Who holds an office or comes in one's name, and so visits where he arrives. */
export const OFFICIALS = words(
	"وزير وزيرة وزيرا الوزير الوزيرة رئيس رئيسة الرئيس وفد وفدا الوفد وفود مبعوث مبعوثة المبعوث موفد الموفد ملك الملك عاهل العاهل أمير الأمير مستشار سفير",
);

/** Who leads fighters: where he goes, no force has moved. */
export const LEADERS = words(
	"قائد القائد قادة القادة قيادي القيادي قياديا قياديين قياديون متزعم متزعمين أنصار ضابط ضابطا ضباط الضابط خلية خلايا حراس",
);

/** Who lives in a place and has a home in it; others who are named by no more than being civilians come and go every day. */
export const INHABITANTS = words(
	"سكان السكان سكانها سكانه أهالي الأهالي أهاليها أهلها عائلات العائلات عائلاتهم عائلة أسرة أسر الأسر أسرهم عوائل عوائلهم",
);

/** People by no more than being so. */
export const PEOPLE = words("شخص شخصا الأشخاص مواطن مواطنا مدني مدنيا المدنيين نسمة إنسان لاجئ لاجئا");

/** How many, before those who are counted or behind "from": دفعة من المقاتلين، عشرات الدبابات. */
export const MEASURES = words(
	"عدد عددا العدد بعدد أعداد أعدادا بأعداد عشرات العشرات بعشرات مئات المئات بمئات بالمئات آلاف الآلاف بآلاف بالآلاف دفعة دفعات الدفعة بدفعة مجموعة مجموعات المجموعة بمجموعة قافلة المزيد مزيدا مزيد بالمزيد بمزيد بقية معظم غالبية أغلب جميع كل كافة بعض عدة آخر أول أولى أكبر كمية كميات",
);

/** Of what is a vehicle or a ship, what makes it an army's. */
export const MILITARY = words("عسكري عسكرية العسكرية العسكري حربية حربي مدرعة مصفحة");

/** What the name of a force begins with. */
export const FORCES = words("قوات القوات جيش الجيش ميليشيا ميليشيات مليشيا مليشيات وحدات كتائب ألوية");

/** Verbs of managing to do what is named behind, as the lexicons write them. */
export const MANAGED: ReadonlySet<string> = new Set(["تمكن", "نجح", "استطاع"]);

/** The number of those counted, behind a verb of reaching: وصل عدد النازحين إلى مليون. */
export const REACHING = words("عدد عددهم عددها أعداد أعدادهم إجمالي مجموع تعداد تعدادهم حصيلة الحصيلة");
