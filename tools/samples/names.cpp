#include "names.h"

#include <cstddef>
#include <span>
#include <string_view>

namespace anupalan::samples {
namespace {

using Words = std::span<const std::string_view>;

struct Region {
  Words given;
  Words family;
  int initials;  // percent of the names that have one
};

constexpr std::string_view kHindiGiven[] = {
    "Aarti", "Abhishek", "Anil",   "Archana", "Deepak",  "Dinesh", "Kavita", "Mahesh", "Manoj",
    "Meena", "Neha",     "Poonam", "Pradeep", "Rajesh",  "Rakesh", "Rekha",  "Ritu",   "Sanjay",
    "Seema", "Shalini",  "Suresh", "Sunita",  "Vandana", "Vikas",  "Vinod",  "Yogesh"};
constexpr std::string_view kHindiFamily[] = {
    "Agrawal", "Bajpai",     "Chaturvedi", "Dubey",    "Gupta",  "Jaiswal", "Kumar", "Kushwaha",
    "Mishra",  "Nigam",      "Pandey",     "Pathak",   "Prasad", "Rawat",   "Sahu",  "Saxena",
    "Sharma",  "Srivastava", "Tiwari",     "Tripathi", "Verma",  "Yadav"};

constexpr std::string_view kBengaliGiven[] = {
    "Anirban", "Arpita",    "Ananya", "Debashis", "Indrani",  "Kaushik", "Madhumita", "Partha",
    "Piyali",  "Prosenjit", "Ruma",   "Sandip",   "Sharmila", "Soumen",  "Subrata",   "Sutapa"};
constexpr std::string_view kBengaliFamily[] = {
    "Banerjee", "Basu",     "Biswas", "Bose",      "Chakraborty", "Chatterjee", "Das",  "Dutta",
    "Ghosh",    "Majumdar", "Mondal", "Mukherjee", "Pal",         "Roy",        "Saha", "Sen"};

constexpr std::string_view kTamilGiven[] = {"Anbu",    "Arul",      "Balaji",  "Devi",     "Ezhil",
                                            "Ilango",  "Kalaivani", "Karthik", "Kavitha",  "Malar",
                                            "Murugan", "Nithya",    "Prabhu",  "Revathi",  "Saravanan",
                                            "Selvi",   "Senthil",   "Sumathi", "Thamarai", "Vasanthi"};
constexpr std::string_view kTamilFamily[] = {
    "Annamalai", "Arumugam",  "Chandran",   "Ganesan", "Gopal",    "Iyer",        "Kannan",   "Krishnan",
    "Manickam",  "Natarajan", "Palanisamy", "Rajan",   "Ramasamy", "Subramanian", "Sundaram", "Velu"};

constexpr std::string_view kTeluguGiven[] = {
    "Aruna",   "Bhaskar",  "Chaitanya", "Hema",   "Jyothi",  "Lakshmi",  "Madhavi", "Naresh",
    "Padmaja", "Prasanna", "Ramesh",    "Satish", "Sirisha", "Srinivas", "Swathi",  "Venkatesh"};
constexpr std::string_view kTeluguFamily[] = {"Bandaru", "Chowdary", "Gadde",   "Kolluri", "Konda", "Mallela",
                                              "Naidu",   "Palle",    "Rao",     "Raju",    "Reddy", "Sastry",
                                              "Tummala", "Varma",    "Yellapu", "Yerram"};

constexpr std::string_view kKannadaGiven[] = {"Asha",      "Basavaraj", "Chandrika", "Girish",    "Jayanthi",
                                              "Manjunath", "Nagaraj",   "Pallavi",   "Ravindra",  "Shobha",
                                              "Shwetha",   "Umesh",     "Veena",     "Vishwanath"};
constexpr std::string_view kKannadaFamily[] = {"Bhat",     "Gowda",  "Hegde", "Hiremath", "Kamath",
                                               "Kulkarni", "Murthy", "Patil", "Prabhu",   "Rai",
                                               "Shenoy",   "Shetty", "Swamy", "Upadhya"};

constexpr std::string_view kMalayaliGiven[] = {
    "Ajith",  "Anitha", "Biju",  "Bindu",  "Deepa", "Fathima", "Geetha",    "Jithin", "Joseph",
    "Mathew", "Nisha",  "Priya", "Rajeev", "Sajan", "Sheeba",  "Sreekumar", "Thomas", "Vineetha"};
constexpr std::string_view kMalayaliFamily[] = {"Cherian", "George",   "Jacob",       "Kurian",   "Kurup",
                                                "Menon",   "Nair",     "Namboothiri", "Panicker", "Pillai",
                                                "Rahim",   "Varghese", "Warrier",     "Zachariah"};

constexpr std::string_view kWesternGiven[] = {
    "Amit",   "Ashwini", "Bhavesh", "Chetan", "Darshana", "Hetal", "Jignesh", "Ketan",    "Manisha",
    "Milind", "Nilesh",  "Pranali", "Sachin", "Smita",    "Sneha", "Tushar",  "Vaishali", "Yashwant"};
constexpr std::string_view kWesternFamily[] = {
    "Bhosale", "Chavan", "Deshmukh", "Desai", "Gaikwad", "Jadhav", "Joshi",   "Kale",    "Mehta", "More",
    "Naik",    "Parmar", "Patel",    "Pawar", "Shah",    "Shinde", "Solanki", "Trivedi", "Wagh"};

constexpr std::string_view kNorthernGiven[] = {
    "Amarjeet", "Amrit",    "Balwinder", "Bilal",  "Gurpreet", "Harjit", "Harleen", "Jasbir",
    "Kiran",    "Manpreet", "Navjot",    "Rubina", "Shabnam",  "Simran", "Tariq",   "Yasmin"};
constexpr std::string_view kNorthernFamily[] = {"Bedi",   "Bhatti", "Bhullar", "Dar",  "Dhillon", "Gill",
                                                "Grewal", "Kaul",   "Khan",    "Lone", "Mir",     "Sandhu",
                                                "Sethi",  "Sidhu",  "Singh",   "Wani"};

constexpr std::string_view kEasternGiven[] = {
    "Ananta", "Bijay",  "Binita", "Dolly",   "Gitanjali", "Hemanta",  "Jayanta", "Lipika",
    "Manas",  "Minati", "Nabin",  "Pratima", "Prafulla",  "Rashmita", "Sarat",   "Trilochan"};
constexpr std::string_view kEasternFamily[] = {"Baruah",  "Behera", "Bora",    "Deka",  "Gogoi", "Hazarika",
                                               "Jena",    "Kalita", "Mohanty", "Nayak", "Panda", "Patnaik",
                                               "Pradhan", "Rout",   "Saikia",  "Sahoo"};

constexpr std::string_view kHillGiven[] = {"Albert",   "Bendang", "David", "Ibemhal",   "Karma", "Lalthanga",
                                           "Mary",     "Nima",    "Pema",  "Philip",    "Ratan", "Rinchen",
                                           "Sangeeta", "Tashi",   "Tomba", "Zothanpuii"};
constexpr std::string_view kHillFamily[] = {"Ao",    "Bhutia", "Debbarma", "Hembrom", "Jamir", "Khongwir",
                                            "Kujur", "Lepcha", "Lyngdoh",  "Marak",   "Minz",  "Murmu",
                                            "Ralte", "Sangma", "Soren",    "Tamang",  "Tirkey"};

constexpr Region kRegions[] = {{kHindiGiven, kHindiFamily, 2},        {kHindiGiven, kHindiFamily, 2},
                               {kBengaliGiven, kBengaliFamily, 2},    {kTamilGiven, kTamilFamily, 30},
                               {kTeluguGiven, kTeluguFamily, 30},     {kKannadaGiven, kKannadaFamily, 25},
                               {kMalayaliGiven, kMalayaliFamily, 20}, {kWesternGiven, kWesternFamily, 5},
                               {kNorthernGiven, kNorthernFamily, 2},  {kEasternGiven, kEasternFamily, 4},
                               {kHillGiven, kHillFamily, 3}};

}  // namespace

std::string invented_name(Random& random) {
  const Region& region = random.pick(kRegions);
  std::string name(random.pick(region.given));
  if (random.chance(region.initials)) {
    name += ' ';
    name += static_cast<char>('A' + random.below(20));
    name += '.';
  }
  name += ' ';
  name += random.pick(region.family);
  return name;
}

std::string invented_email(const std::string& name, std::uint64_t number) {
  std::string email;
  for (const char c : name) {
    if (c == ' ') email += '.';
    if (c >= 'A' && c <= 'Z') email += static_cast<char>(c - 'A' + 'a');
    if (c >= 'a' && c <= 'z') email += c;
  }
  return email + '.' + std::to_string(number) + "@example.gov.in";
}

}  // namespace anupalan::samples
