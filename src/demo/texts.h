// What people write in referrals, questions and answers, in plain Swedish: about what somebody wants and can,
// no more than the receiver needs.
#pragma once

#include <vector>

namespace demo {

using Texts = std::vector<const char*>;

const Texts& work_wishes();
const Texts& youth_wishes();
const Texts& language_wishes();
const Texts& study_wishes();
const Texts& backgrounds();
const Texts& youth_backgrounds();
const Texts& language_backgrounds();
const Texts& service_wishes();       // when the employment service is asked
const Texts& order_wishes();         // when the employment service orders work of AME
const Texts& order_reports();
const Texts& receiver_questions();
const Texts& sender_replies();

}  // namespace demo
