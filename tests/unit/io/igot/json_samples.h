// One invented document of every kind that the portal gives out, on its field names, with all members that are read.
#pragma once

#include <string>
#include <vector>

namespace anupalan::test {

struct Sample {
  std::string kind, text;
};

inline const std::vector<Sample>& samples() {
  static const std::vector<Sample> kSamples{
      {"CB plan", R"j({"result": {"content": {"id": "p1", "name": "Plan", "status": "Live", "isApar": true, "orgId": "org-1",
        "endDate": "2026-03-31", "assignmentType": "CustomUser", "assignmentTypeInfo": ["u1"], "contentType": "Course",
        "userDetails": [{"userId": "u1", "firstName": "A"}], "publishedAt": "2025-08-18T05:00:00Z",
        "draftData": "{\"name\": \"Other\", \"contentList\": [\"do_2\"]}",
        "contentList": [{"identifier": "do_1", "name": "One", "mandatory": true}, "do_2"]}}})j"},
      {"CB plan", R"j([{"planId": "p2", "name": "Plan", "isApar": true, "endDate": 1774981799000, "orgIdList": ["org-1"],
        "contextData": "{\"accessControl\": {\"userGroups\": [{\"userGroupCriteriaList\": )j"
       R"j([{\"criteriaKey\": \"group\", \"criteriaValue\": [\"Group A\"]}]}]}}",
        "contentList": ["{\"identifier\": \"do_1\", \"mandatory\": false}"]},
        {"planId": "p3", "name": "Plan", "isApar": true, "planYear": "2025-26", "contextData": {"accessControl": {"userGroups": [
          {"userGroupCriteriaList": [{"criteriaKey": "batch", "criteriaValue": ["2012"]}, {"criteriaKey": "isOnCentralDeputation",
              "criteriaValue": true}]}]}},
        "contentList": ["do_1"]}])j"},
      {"CB plan dictionary", R"j({"result": {"2025-26": {"aparPlanList": {"a": {"planId": "a", "name": "Plan",
          "contentList": [{"identifier": "do_1", "mandatory": true}],
        "comprehensiveAssessment": "do_9", "createdByOrgId": "org-1", "createdByOrgName": "Department",
            "endDate": "2026-03-31T18:29:59Z"}},
        "nonAparPlanList": {"b": {"planId": "b", "contentList": []}}}}})j"},
      {"enrolment list", R"j([{"employeeId": "E1", "result": {"courses": [{"courseId": "do_1", "courseName": "One", "status": 2,
          "completedOn": 1762150000000,
        "completionPercentage": 100, "issuedCertificates": []}, {"collectionId": "do_2", "status": 2, "completedOn": null,
            "content": {"identifier": "do_2", "name": "Two"},
        "issuedCertificates": [{"lastIssuedOn": "2025-09-01 10:15:00:000+0000"}]}], "external_courses": []}},
        {"userId": "u2", "result": {"courses": [{"contentId": "do_1", "status": 1, "completionPercentage": 75.5}]}}])j"},
      {"user profile", R"j({"result": {"response": {"id": "u1", "firstName": "Asha", "lastName": "Rao", "rootOrg": {"id": "1",
          "orgName": "Ministry"}, "orgName": "Ministry",
        "profileDetails": {"personalDetails": {"firstname": "Asha Rao", "primaryEmail": "asha@gov.in", "mobile": 9876543210},
        "professionalDetails": [{"designation": "Under Secretary", "group": "Group A"}], "employmentDetails": {"employeeCode": "E1",
            "departmentName": "Department"},
        "cadreDetails": {"civilServiceType": "All India Services", "civilServiceName": "Indian Administrative Service (IAS)",
            "cadreName": "AGMUT", "cadreBatch": 2012, "isOnCentralDeputation": true},
        "profileStatus": "VERIFIED", "additionalPropertis": {"externalSystemId": "X1", "tag": ["North"]}}}}})j"},
      {"organisation hierarchy", R"j({"result": {"response": {"content": [{"mapId": "m1", "parentMapId": "SPV", "orgName": "Ministry",
          "sbOrgType": "ministry",
        "children": [{"mapId": "m2", "orgName": "Department", "sbOrgType": "department", "children": []}]}, {"mapId": 3,
            "parentMapId": "m2", "orgName": "Office", "sbOrgType": "mdo"}]}}})j"},
      {"assessment attempt", R"j({"result": {"overallResult": 60, "passPercentage": 50, "pass": true, "children": []}})j"},
  };
  return kSamples;
}

}  // namespace anupalan::test
