import { words } from "./letters.js";

/** "Operations", by no more than that. */
export const OPERATIONS = words("عملية عمليات عمليتين عمليتان");

/** A battle, with what may be attached before it. */
export const BATTLE = words("معركة المعركة بمعركة لمعركة ومعركة والمعركة للمعركة بالمعركة معركتها معركته");

/** Words of launching, right before a battle that is a campaign: إطلاق معركة، بدء معركة. */
export const LAUNCHING = words(
	"أطلق أطلقت أطلقوا تطلق يطلق إطلاق وإطلاق بإطلاق لإطلاق أعلنت أعلن إعلان بدء ببدء بدأت بدأ انطلاق انطلقت شن شنت مرحلة المرحلة غرفة عمليات",
);

/** What a campaign is for, behind a battle: معركة تحرير الرقة، معركة للسيطرة على السهل. */
export const CAMPAIGN_FOR = words(
	"تحرير لتحرير استعادة لاستعادة السيطرة للسيطرة استرداد لاسترداد فك لفك تطهير لتطهير طرد لطرد انتزاع لانتزاع شاملة كبرى",
);
