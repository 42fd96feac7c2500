#include "demo/workplace_texts.h"

namespace demo {

namespace {

constexpr Text kSorting{"sortera och prismärka", "sorting and pricing"};
constexpr Text kTill{"kassa med stöd", "the till, with support"};
constexpr Text kCleaning{"städa", "cleaning"};
constexpr Text kDishes{"diska", "washing up"};
constexpr Text kLaying{"duka och duka av", "laying and clearing tables"};
constexpr Text kOutdoors{"röja och bära ris", "clearing and carrying brushwood"};
constexpr Text kLifting{"bära och lasta", "carrying and loading"};
constexpr Text kPacking{"packa", "packing"};
constexpr Text kShelves{"fylla på hyllor", "filling shelves"};
constexpr Text kPlants{"vattna och plantera om", "watering and repotting"};
constexpr Text kReading{"läsa för barnen", "reading to the children"};
constexpr Text kWalks{"följa med på promenad", "going along on walks"};
constexpr Text kBeds{"bädda sängar", "making beds"};
constexpr Text kLaundry{"tvätta och vika", "washing and folding laundry"};
constexpr Text kMail{"sortera post", "sorting mail"};
constexpr Text kAssembly{"montera smådelar", "assembling small parts"};
constexpr Text kMunicipality{"Exempelkommunen, skolförvaltningen", "Exempelkommunen, School Administration"};
constexpr Text kCare{"Exempelkommunen, omsorgsförvaltningen", "Exempelkommunen, Care Administration"};

const std::vector<WorkplaceText> kOwn = {
    {{"Återbruket", "The Reuse Yard"}, {}, 8, "Gun-Britt Ek",
     {kSorting, kLifting, {"laga möbler", "mending furniture"}}},
    {{"Butiken på torget", "The shop in the square"}, {}, 4, "Samir Aydin", {kTill, kShelves, kSorting}},
    {{"Busskurerna", "The bus shelters"}, {}, 4, "Roger Palm", {kCleaning, {"skotta snö", "shovelling snow"}}},
    {{"Skogslaget", "The forest team"}, {}, 6, "Tord Hamrin", {kOutdoors, {"underhålla leder", "keeping trails"}}},
    {{"Städlaget", "The cleaning team"}, {}, 5, "Nadia Berg", {kCleaning, kLaundry}},
    {{"Flyttlaget", "The moving team"}, {}, 3, "Jonas Wik", {kLifting, kPacking}},
    {{"Köket på Kvarnen", "The kitchen at the Mill"}, {}, 5, "Elsa Quist", {kDishes, kLaying, {"baka", "baking"}}},
    {{"Cykelverkstaden", "The bicycle workshop"}, {}, 4, "Abdi Noor",
     {{"laga cyklar", "mending bicycles"}, {"ta emot kunder", "meeting customers"}}},
};

const std::vector<WorkplaceText> kEmployers = {
    {{"Norrbackaskolans kök", "Norrbacka School kitchen"}, kMunicipality, 2, "Ritva Ståhl", {kDishes, kLaying}, true},
    {{"Ängsskolans vaktmästeri", "Äng School caretakers"}, kMunicipality, 1, "Ove Lund", {kLifting, kOutdoors}, true},
    {{"Förskolan Blåklockan", "Bluebell Preschool"}, kMunicipality, 2, "Mona Sjödin", {kReading, kLaying}, true},
    {{"Förskolan Grankotten", "Pinecone Preschool"}, kMunicipality, 1, "Tuija Aho", {kReading, kLaundry}, true},
    {{"Äldreboendet Solgläntan", "Sunny Glade care home"}, kCare, 2, "Berit Norlin", {kBeds, kWalks, kLaying}, true},
    {{"Äldreboendet Linden", "Linden Tree care home"}, kCare, 2, "Asha Warfa", {kBeds, kLaundry}, true},
    {{"Hemtjänsten Söder", "Home care South"}, kCare, 1, "Lars Edin", {kLaundry, kCleaning}, true},
    {{"Gruppbostaden Ringen", "The Ring group home"}, kCare, 1, "Petra Holm", {kWalks, kCleaning}, true},
    {{"Livs på hörnet", "The corner grocer's"}, {"Hörnets Livs AB", "Corner Grocers Ltd"}, 2, "Hanna Kjell",
     {kShelves, kTill}},
    {{"Matmarknaden", "The food market"}, {"Matmarknaden Norr AB", "Food Market North Ltd"}, 3, "Yusuf Demir",
     {kShelves}},
    {{"Bygghörnan", "The builders' corner"}, {"Bygghörnan i Exempel AB", "Builders' Corner of Exempel Ltd"}, 2,
     "Stig Mo", {kShelves, kLifting}},
    {{"Älvbyggarna", "River Builders"}, {"Älvbyggarna AB", "River Builders Ltd"}, 1, "Kent Åberg",
     {kLifting, {"städa bygget", "cleaning the site"}}},
    {{"Norrsnickarna", "Northern Joiners"}, {"Norrsnickarna AB", "Northern Joiners Ltd"}, 1, "Eva Rask", {kAssembly}},
    {{"Sågverket", "The sawmill"}, {"Älvsågen AB", "River Sawmill Ltd"}, 2, "Bo Frisk", {kLifting, kPacking}},
    {{"Kretskortsfabriken", "The circuit board factory"}, {"Norrkretsar AB", "Northern Circuits Ltd"}, 2, "Minh Tran",
     {kAssembly, kPacking}},
    {{"Tvätteriet", "The laundry"}, {"Rena Tvätt AB", "Clean Wash Ltd"}, 2, "Fatma Kaya", {kLaundry, kPacking}},
    {{"Stationshotellet", "The station hotel"}, {"Stationshotellet AB", "Station Hotel Ltd"}, 2, "Ingela Ros",
     {kBeds, kCleaning}},
    {{"Lunchkrogen", "The lunch restaurant"}, {"Krogen vid älven AB", "Riverside Restaurant Ltd"}, 1, "Marko Ilic",
     {kDishes, kLaying}},
    {{"Plantskolan", "The garden nursery"}, {"Gröna Norr AB", "Green North Ltd"}, 2, "Agnes Lilja", {kPlants}},
    {{"Bilverkstaden", "The car workshop"}, {"Vägens Bil AB", "Roadside Cars Ltd"}, 1, "Peter Nord",
     {{"byta däck", "changing tyres"}, kCleaning}},
    {{"Åkeriet", "The haulier's"}, {"Älvdalens Åkeri AB", "River Valley Haulage Ltd"}, 1, "Nils Bergh", {kLifting}},
    {{"Tidningsdepån", "The newspaper depot"}, {"Morgonbud AB", "Morning Courier Ltd"}, 1, "Sofia Elg", {kMail}},
    {{"Redovisningsbyrån", "The accounting office"}, {"Siffror i Norr AB", "Figures in the North Ltd"}, 1, "Anna Fors",
     {kMail, {"skanna papper", "scanning papers"}}},
    {{"Second hand i kyrkan", "The church's second-hand shop"}, {"Församlingen i Exempel", "The parish of Exempel"},
     3, "Karl Sten", {kSorting, kTill}},
    {{"Idrottsföreningens kansli", "The sports club's office"}, {"Exempels idrottsförening", "Exempel Sports Club"}, 1,
     "Lotta Grip", {kMail, kOutdoors}},
};

}  // namespace

const std::vector<WorkplaceText>& own_work_areas() { return kOwn; }
const std::vector<WorkplaceText>& employers() { return kEmployers; }

}  // namespace demo
