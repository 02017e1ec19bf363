// Profiles of users: what the portal knows of a person, in "profileDetails" (in some answers "profiledetails", or a text).
#include "io/igot/columns.h"
#include "io/igot/json_documents.h"
#include "io/igot/json_fields.h"
#include "io/igot/values.h"
#include "model/match.h"

namespace anupalan::io {
namespace {

using model::Category;
using model::EmployeeRecord;
using model::maybe;
using model::Section;

constexpr std::string_view kUnreadable = "employee.unreadable";

std::string joined(std::string text, std::string_view between, const std::string& more) {
  if (!text.empty() && !more.empty()) text += between;
  return text + more;
}

class ProfileReader {
 public:
  ProfileReader(const JsonSpot& at, JsonOutput& out)
      : out_(out),
        record_(out, Section::employees, at),
        user_(at, record_),
        details_(user_.has({"profileDetails"}) ? user_.object({"profileDetails"}) : user_),
        personal_(details_.object({"personalDetails"})),
        professional_(details_.first({"professionalDetails"})),
        employment_(details_.object({"employmentDetails"})),
        cadre_(details_.object({"cadreDetails"})),
        more_(details_.object({"additionalProperties", "additionalPropertis"})) {}

  void read() {
    EmployeeRecord e;
    e.place = record_.place();
    keys(e);
    names(e);
    service(e);
    e.batch = cadre_.fact({"cadreBatch"}, read_year, kUnreadable).value_or(0);
    e.on_central_deputation = maybe(cadre_.fact({"isOnCentralDeputation"}, read_boolean, kUnreadable));
    e.profile = details_.fact({"profileStatus", "verifiedKarmayogi"}, read_profile_status, kUnreadable).value_or(e.profile);
    record_.end(out_.batch().employees, std::move(e));
  }

 private:
  /// As the portal's UserReport is read, so that a person is the same in both.
  void keys(EmployeeRecord& e) {
    std::string id = employment_.id({"employeeCode"});
    if (id.empty()) id = more_.id({"externalSystemId"});
    const std::string user = user_.id({"userId", "id", "identifier"});
    const std::string email = model::normal_email(first_text(personal_, {"primaryEmail"}, {"email"}));
    const std::string phone = model::normal_phone(first_text(personal_, {"mobile"}, {"phone"}));
    for (const std::string* key : {&email, &phone, &user}) {
      if (id.empty()) id = *key;
    }
    if (id.empty()) {
      record_.error(user_.at(), "person.no_key",
                    "this profile does not say whose it is: it has no id, and its e-mail address and phone number are missing or masked");
    }
    e.id = keep(id);
    e.user = keep(user);
    e.email = keep(email);
    e.phone = keep(phone);
  }

  void names(EmployeeRecord& e) {
    std::string name = joined(personal_.text({"firstname"}), " ", personal_.text({"surname"}));
    if (name.empty()) name = joined(user_.text({"firstName"}), " ", user_.text({"lastName"}));
    e.name = keep(name);
    e.designation = keep(professional_.word({"designation"}));
    e.group = keep(read_group(professional_.word({"group"})));
    e.cadre = keep(cadre_.word({"cadreName"}));
    e.organisation = keep(organisation());
    std::string tags;
    for (const JsonSpot& tag : more_.list({"tag"})) tags = joined(std::move(tags), ", ", scalar_text(*tag.value).value_or(""));
    e.tag = keep(tags);
  }

  void service(EmployeeRecord& e) {
    const std::string service = read_service(cadre_.word({"civilServiceName"}));
    const std::string type = cadre_.word({"civilServiceType"});
    const bool all_india = is_all_india_service(service);
    e.service = keep(service);
    e.category = all_india ? Category::all_india_service : category_of_service_type(type);
    e.category_assumed = type.empty() && !all_india;
  }

  std::string organisation() {
    const JsonSpot root = user_.at().find({"rootOrg"});
    const bool described = root.is(JsonValue::Kind::object);
    std::string path;
    add_name(path, described ? JsonFields(root, record_).word({"orgName", "channel"}) : user_.word({"rootOrg", "rootOrgName", "channel"}));
    add_name(path, user_.word({"orgName"}));
    add_name(path, employment_.word({"departmentName"}));
    return path;
  }

  /// A member of one of the details, or the user's own.
  std::string first_text(JsonFields& details, Names names, Names own) {
    return details.has(names) ? details.text(names) : user_.text(own);
  }
  model::TextRef keep(std::string_view text) { return out_.batch().keep(text); }

  JsonOutput& out_;
  JsonRecord record_;
  JsonFields user_, details_, personal_, professional_, employment_, cadre_, more_;
};

}  // namespace

bool is_profile(const JsonValue& value) {
  return has_member(value, {"profileDetails"}) ||
         (has_member(value, {"personalDetails"}) && has_member(value, {"professionalDetails", "employmentDetails"}));
}

void read_profile(const JsonSpot& item, const Around&, JsonOutput& out) { ProfileReader(item, out).read(); }

}  // namespace anupalan::io
