/** Words of src/web/views/articles. */
export const articles = {
	title: "المقالات",
	lead: "ما أُدخل إلى السجل، الأحدث نشرا أولا.",
	copies: "النسخ",
	all: "الكل",
	firsts: "بلا النسخ",
	onlyCopies: "النسخ فقط",
	untitled: "بلا عنوان",
	noDay: "يوم النشر غير معروف",
	copyOf: "نسخة من مقال أسبق",
	respelt: "لم يُعثر على «{{word}}» كما كُتبت، فقُرئت: {{as}}",
	noneFound: "لا مقال بهذه الصفات",
	noneFoundHint: "أزل أحد المرشّحات أو ابحث عن كلمات أقل.",
	noneYet: "لا مقالات بعد",
	noneYetHint: "تُدخل الملفات والخلاصات والأرشيفات بالأمر:",
} as const;
