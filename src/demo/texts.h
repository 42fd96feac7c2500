// What people write in referrals, questions and answers, in plain words: about what somebody wants and can,
// no more than the receiver needs.
#pragma once

#include <vector>

#include "demo/text.h"

namespace demo {

using Texts = std::vector<Text>;

const Texts& work_wishes();
const Texts& youth_wishes();
const Texts& language_wishes();
const Texts& study_wishes();
const Texts& backgrounds();
const Texts& youth_backgrounds();
const Texts& language_backgrounds();
const Texts& service_wishes();       // when the employment service is asked
const Texts& order_wishes();         // when the employment service orders work of AME
const Texts& receiver_questions();

}  // namespace demo
