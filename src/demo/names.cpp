#include "demo/names.h"

#include <vector>

namespace demo {

namespace {

using Names = std::vector<const char*>;

struct Origin {
  int weight;  // of a hundred
  Text language;
  Names women;
  Names men;
  Names families;
};

const std::vector<Origin>& origins() {
  static const std::vector<Origin> all = {
      {44, {},
       {"Agneta", "Amanda", "Annika", "Camilla", "Cecilia", "Ebba", "Elin", "Emma", "Frida", "Hanna", "Helena",
        "Ida", "Ingrid", "Jenny", "Josefin", "Karolina", "Lena", "Linnéa", "Malin", "Marianne", "Moa", "Nathalie",
        "Pernilla", "Sofie", "Susanne", "Therese", "Tilda", "Ulrika", "Viktoria", "Åsa"},
       {"Adam", "Albin", "Anders", "Anton", "Christer", "Conny", "Daniel", "Edvin", "Erik", "Fredrik", "Gustav",
        "Henrik", "Håkan", "Isak", "Jesper", "Joakim", "Jonas", "Kennet", "Leif", "Linus", "Marcus", "Mattias",
        "Niklas", "Oliver", "Patrik", "Rasmus", "Robin", "Simon", "Tobias", "Urban"},
       {"Alnervik", "Bergkvist", "Björnstig", "Brolund", "Dalstedt", "Edlund", "Fjellner", "Forsmark", "Granström",
        "Hedman", "Hägglöf", "Israelsson", "Kvarnlöf", "Lindahl", "Ljungvall", "Malmsten", "Norrby", "Näslund",
        "Oskarsson", "Rödin", "Sandgren", "Sjölander", "Stenvall", "Sundqvist", "Tjärnlund", "Viklander",
        "Wedin", "Åkerlind", "Ödling", "Östensson"}},
      {5, {"finska", "Finnish"},
       {"Aino", "Eeva", "Kaisa", "Liisa", "Marjatta", "Sirpa", "Tuula"},
       {"Arto", "Esa", "Ilkka", "Jouni", "Pekka", "Reijo", "Timo"},
       {"Heikkinen", "Kinnunen", "Lehtovaara", "Mäkipää", "Niskanen", "Rautio", "Saarela"}},
      {2, {"nordsamiska", "Northern Sami"},
       {"Elle", "Inga", "Máret", "Risten"},
       {"Ánte", "Juhán", "Niillas", "Per-Ola"},
       {"Labba", "Blind Omma", "Pittja", "Svonni"}},
      {15, {"arabiska", "Arabic"},
       {"Amal", "Dalal", "Fatima", "Hala", "Iman", "Khadija", "Layla", "Nour", "Rana", "Samar", "Yusra", "Zeinab"},
       {"Ahmad", "Bilal", "Faris", "Hani", "Ibrahim", "Khaled", "Mahmoud", "Nabil", "Omar", "Salim", "Tarek",
        "Yousef"},
       {"Al-Khalil", "Al-Masri", "Barakat", "Darwish", "Haddad", "Jaber", "Kanaan", "Mansour", "Nasser", "Qasim",
        "Saleh", "Zaidan"}},
      {10, {"somaliska", "Somali"},
       {"Asha", "Deqa", "Faduma", "Hodan", "Ifrah", "Nasra", "Sahra", "Ubax"},
       {"Abdullahi", "Axmed", "Bashir", "Guled", "Liban", "Mahad", "Warsan", "Yasin"},
       {"Abdi", "Ali Jama", "Cabdi", "Diriye", "Hirsi", "Mohamud", "Osman", "Yusuf"}},
      {7, {"tigrinska", "Tigrinya"},
       {"Abeba", "Feven", "Helen", "Luwam", "Mebrat", "Rahwa", "Tsega"},
       {"Aman", "Dawit", "Filmon", "Haben", "Kibrom", "Merhawi", "Yonas"},
       {"Berhane", "Gebremedhin", "Ghirmay", "Habte", "Negash", "Teklemariam", "Woldu"}},
      {5, {"ukrainska", "Ukrainian"},
       {"Halyna", "Iryna", "Kateryna", "Oksana", "Svitlana"},
       {"Andrij", "Bohdan", "Mykola", "Oleksij", "Taras"},
       {"Bondar", "Hrytsenko", "Kovalchuk", "Lysenko", "Savchuk"}},
      {5, {"bosniska", "Bosnian"},
       {"Amra", "Azra", "Emina", "Jasmina", "Selma"},
       {"Adnan", "Emir", "Haris", "Mirza", "Senad"},
       {"Begović", "Delić", "Hadžić", "Kovačević", "Mujić"}},
      {4, {"persiska", "Persian"},
       {"Azadeh", "Mahsa", "Nasrin", "Parisa", "Shirin"},
       {"Behrouz", "Dariush", "Kaveh", "Mehran", "Reza"},
       {"Ahmadi", "Farahani", "Jafari", "Moradi", "Sharifi"}},
      {3, {"kurdiska", "Kurdish"},
       {"Berivan", "Dilan", "Hêlîn", "Rojda"},
       {"Azad", "Baran", "Rêber", "Serhat"},
       {"Aziz Kerim", "Demir", "Hassan Rashid", "Yildiz"}},
  };
  return all;
}

const Origin& origin_at(int share) {
  for (const auto& origin : origins()) {
    share -= origin.weight;
    if (share < 0) return origin;
  }
  return origins().back();
}

}  // namespace

NamedPerson name_at(base::Sex sex, std::uint64_t at) {
  const Origin& origin = origin_at(static_cast<int>(at % 100));
  const Names& given = sex == base::Sex::woman ? origin.women : origin.men;
  return {given[at / 100 % given.size()], origin.families[at / 10'000 % origin.families.size()], origin.language};
}

NamedPerson NameBook::draw(base::Sex sex, bool with_other_language) {
  const int swedish = origins().front().weight;
  const Origin& origin = with_other_language ? origin_at(swedish + stage_.pick(100 - swedish))
                                             : origin_at(stage_.pick(100));
  const char* given_name = one_of(stage_, sex == base::Sex::woman ? origin.women : origin.men);
  return {given_name, one_of(stage_, origin.families), origin.language};
}

NamedPerson NameBook::next(base::Sex sex) {
  while (true) {
    auto person = draw(sex, false);
    if (given_.insert(person.given_name + " " + person.family_name).second) return person;
  }
}

NamedPerson NameBook::next_with_other_language(base::Sex sex) {
  while (true) {
    auto person = draw(sex, true);
    if (given_.insert(person.given_name + " " + person.family_name).second) return person;
  }
}

}  // namespace demo
